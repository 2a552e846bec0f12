import TallyClaims
import TallyQuantities
import TallyText

/// Finds the figures that others of a sentence lead to, and that may stand elsewhere: sums of lists, shares of wholes,
/// where a change began or led, and the least that a whole can be.
struct DerivedFigureReader {
  private let claims: [Claim]
  private let words: ArithmeticWords

  /// How many words may stand between a figure and the word that ties it to another.
  private static let reach = 3

  /// Makes a reader over the claims of a corpus.
  init(_ claims: [Claim], rules: ComparisonRules) {
    self.claims = claims
    words = rules.arithmetic
  }

  /// The figures that those of a sentence lead to, as far as it is told of what they would be.
  func figures(in sentence: ReadSentence) -> [DerivedFigure] {
    let sums = sentence.lists.compactMap { sentence.sum(of: $0) }
      .filter { $0.key.relation != nil && ($0.key.place != nil || !$0.places.isEmpty) }
    let listed = Set(sums.flatMap(\.members))
    return sums
      + sentence.places.compactMap { part($0, sentence) }
      .filter { listed.isDisjoint(with: $0.members) }
      + sentence.places.compactMap { share($0, sentence) }
      + sentence.places.compactMap { change($0, sentence) }
  }

  /// The least that a whole is of which some are told: 35 children killed are 35 people at least.
  private func part(_ place: Int, _ sentence: ReadSentence) -> DerivedFigure? {
    let (claim, key) = (sentence.figures.claim(place), sentence.keys[place])
    guard claim.modality == .asserted, claim.quantity.isCount, key.relation != nil,
      key.place != nil, key.period == nil, key.basis == nil, claim.quantity.bound != .vague,
      Direction(claim.quantity.bound) != .ceiling,
      let least = claim.quantity.soft.lower, let counted = key.counted,
      let row = words.parts.first(where: { $0.holds([counted]) })
    else { return nil }
    return DerivedFigure(
      members: [sentence.figures.members[place]],
      key: ClaimKey(
        counted: row.whole, actor: key.actor, place: key.place, relation: key.relation,
        event: key.event),
      printed: claim.quantity.low, admitted: Interval(lower: least, upper: nil), isWhole: false,
      words: "\(PairWords.quoted(claim)) are a part of all, who are at least "
        + FigureWords.grouped(claim.quantity.low), rule: row.rule)
  }

  /// A share of a whole: `40 % of the 500 workers`, `of the 500 workers, 40 %`.
  private func share(_ index: Int, _ sentence: ReadSentence) -> DerivedFigure? {
    let (claim, key) = (sentence.figures.claim(index), sentence.keys[index])
    guard claim.quantity.dimension == Quantity.percent, claim.quantity.mention.change == nil,
      claim.modality == .asserted, let relation = key.relation,
      let (whole, rule) = whole(of: index, sentence)
    else { return nil }
    let (total, fact) = (sentence.figures.claim(whole), sentence.keys[whole])
    let hundredth = Rational(1, over: 100)
    guard total.quantity.isCount, total.modality == .asserted, let hundredth,
      let printed = total.quantity.low.multiplied(by: claim.quantity.low)?
        .multiplied(by: hundredth),
      let admitted = total.quantity.soft.share(claim.quantity.soft),
      let counted = fact.counted, let place = key.place ?? fact.place
    else { return nil }
    return DerivedFigure(
      members: [sentence.figures.members[index], sentence.figures.members[whole]],
      key: ClaimKey(
        counted: counted, countedKind: fact.countedKind, actor: key.actor ?? fact.actor,
        place: place, relation: relation, restrictors: fact.restrictors, event: key.event),
      printed: printed, admitted: admitted, isWhole: true, isOfNamedWhole: true,
      words: "\(PairWords.quoted(claim)) of \(PairWords.quoted(total)) are "
        + FigureWords.grouped(printed, places: 1), rule: rule)
  }

  private func whole(of place: Int, _ sentence: ReadSentence) -> (Int, RuleID?)? {
    let next = place + 1
    if sentence.places.contains(next) {
      let between = sentence.figures.words(from: place, to: next)
      if between.count <= DerivedFigureReader.reach, let rule = words.phrase(.partOf, in: between) {
        return (next, rule.rule)
      }
    }
    guard place == 1, let rule = words.phrase(.partOf, in: sentence.figures.words(before: 0)),
      sentence.figures.words(before: 0).count <= DerivedFigureReader.reach,
      sentence.figures.text(from: 0, to: 1).contains(",")
    else { return nil }
    return (0, rule.rule)
  }

  /// Where a change led of which only the start is told, or where it began of which only the end is told.
  private func change(_ place: Int, _ sentence: ReadSentence) -> DerivedFigure? {
    let claim = sentence.figures.claim(place)
    guard let direction = claim.quantity.mention.change, claim.modality == .asserted,
      let next = sentence.places.dropFirst(place + 1).first,
      sentence.places.count(where: { role(of: $0, sentence) != nil }) == 1,
      let told = role(of: next, sentence)
    else { return nil }
    let level = sentence.figures.claim(next)
    let isShare = claim.quantity.dimension == Quantity.percent
    guard level.quantity.dimension != Quantity.percent,
      isShare || claim.quantity.dimension == level.quantity.dimension
    else { return nil }
    let step = Change(claim.quantity, isShare: isShare, direction: direction)
    let leads = told == .changedFrom
    guard
      let printed = leads ? step.end(from: level.quantity.low) : step.start(of: level.quantity.low),
      let admitted = leads
        ? step.end(from: level.quantity.soft) : step.start(of: level.quantity.soft)
    else { return nil }
    let key = sentence.keys[next]
    guard key.counted != nil, key.actor != nil || key.place != nil else { return nil }
    let unit = level.quantity.isCount ? "" : " " + UnitWords.plural(level.quantity.baseUnit)
    return DerivedFigure(
      members: [sentence.figures.members[place], sentence.figures.members[next]], key: key,
      printed: printed, admitted: admitted, isWhole: true,
      role: leads ? .changedTo : .changedFrom,
      words: leads
        ? "From \(PairWords.quoted(level)), a change by \(PairWords.quoted(claim)) leads to "
          + "\(FigureWords.grouped(printed, places: 1))\(unit)"
        : "A change by \(PairWords.quoted(claim)) that leads to \(PairWords.quoted(level)) starts from "
          + "\(FigureWords.grouped(printed, places: 1))\(unit)",
      rule: words.phrases(told).first?.rule)
  }

  /// Whether a figure is told to be where a change began or led.
  private func role(of place: Int, _ sentence: ReadSentence) -> ArithmeticWords.Role? {
    sentence.figures.role(of: place, by: words)
  }
}

extension SentenceFigures {
  /// Whether a figure is told to be where a change began or led: by the word right before it.
  func role(of place: Int, by words: ArithmeticWords) -> ArithmeticWords.Role? {
    let before = self.words(before: place).suffix(1)
    return [ArithmeticWords.Role.changedTo, .changedFrom].first {
      words.phrase($0, in: before) != nil
    }
  }
}
