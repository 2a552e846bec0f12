import TallyClaims
import TallyQuantities
import TallyText

/// Checks a whole against the parts that the same sentence or the next one splits it into: `160 people, 97 of them women
/// and 54 men`, `30 people, including 35 children`.
struct SplitCheck {
  private let claims: [Claim]
  private let words: ArithmeticWords
  private let hedges: Set<String>

  /// How many words may stand between a whole and its first part.
  private static let reach = 6
  /// How many lists of a sentence are held against the next one.
  private static let most = 4

  /// Makes a check over the claims of a corpus.
  init(_ claims: [Claim], rules: ComparisonRules) {
    self.claims = claims
    words = rules.arithmetic
    hedges = rules.hedges
  }

  /// How a passage ties parts to a whole.
  private enum Tie {
    /// They are all of it.
    case all(RuleID?)
    /// They are some of it.
    case some(RuleID?)
  }

  /// The wholes and parts that do not fit, in a sentence and between the sentence before and it.
  func faults(in sentence: ReadSentence, after before: ReadSentence?) -> [ArithmeticFault] {
    let single = sentence.places.dropFirst().compactMap { part($0, sentence) }
    let lists = sentence.lists.compactMap { split($0, sentence) }
    guard let before, sentence.follows(before) else { return single + lists }
    return single + lists
      + sentence.lists.prefix(SplitCheck.most).compactMap { split($0, sentence, of: before) }
      + before.lists.prefix(SplitCheck.most).compactMap { total($0, before, in: sentence) }
  }

  /// A part that is larger than the whole right before it.
  private func part(_ place: Int, _ sentence: ReadSentence) -> ArithmeticFault? {
    let (whole, part) = (sentence.figures.claim(place - 1), sentence.figures.claim(place))
    guard let tie = tie(place, sentence), canSplit(whole), canSplit(part),
      fits(sentence.keys[place - 1].relation, sentence.keys[place].relation),
      let kind = whole.key.countedKind, part.key.countedKind == kind,
      part.quantity.low > whole.quantity.high,
      !areApart(sentence.keys[place - 1], sentence.keys[place]),
      !isSeveral(sentence.keys[place - 1]),
      let least = part.quantity.soft.lower,
      !Interval(lower: least, upper: nil).meets(
        whole.quantity.soft.hull(whole.quantity.hardest))
    else { return nil }
    return ArithmeticFault(
      claim: sentence.figures.members[place], others: [sentence.figures.members[place - 1]],
      expected: whole.quantity.high, admitted: whole.quantity.soft,
      reason:
        "\(PairWords.quoted(part)) are told to be a part of \(PairWords.quoted(whole)), and no "
        + "part is larger than its whole.",
      rule: rule(of: tie))
  }

  /// A list of parts right behind its whole.
  private func split(_ list: PartList, _ sentence: ReadSentence) -> ArithmeticFault? {
    let place = list.places.lowerBound
    guard place > 0, let sum = sentence.sum(of: list),
      fits(place - 1, sentence, as: list, sum)
    else { return nil }
    let whole = sentence.figures.claim(place - 1)
    let isLarger = list.places.contains {
      sentence.figures.claim($0).quantity.low > whole.quantity.high
    }
    // A part that is larger by itself says it all.
    guard !isLarger, let tie = tie(place, sentence, list) else { return nil }
    return sum.fault(
      with: sentence.figures.members[place - 1], whole, isWhole: isAll(tie) && sum.isWhole)
  }

  /// A list of parts in the sentence behind its whole: `Of them, 97 were women and 54 were men.`
  private func split(
    _ list: PartList, _ sentence: ReadSentence, of before: ReadSentence
  ) -> ArithmeticFault? {
    let place = list.places.lowerBound
    guard case .kinds = list.difference, place == 0, let sum = sentence.sum(of: list),
      words.phrase(.allOf, in: sentence.figures.words(before: 0)) != nil,
      let whole = before.places.only(where: { fits($0, before, as: list, sum) }),
      before.places.count(where: { before.figures.claim($0).quantity.isCount }) == 1
    else { return nil }
    return sum.fault(with: before.figures.members[whole], before.figures.claim(whole))
  }

  /// A total in the sentence behind its parts: `In all, 25 people were killed.`
  private func total(
    _ list: PartList, _ before: ReadSentence, in sentence: ReadSentence
  ) -> ArithmeticFault? {
    guard let sum = before.sum(of: list),
      let place = sentence.places.only(where: { fits($0, sentence, as: list, sum) }),
      isTotal(place, sentence)
    else { return nil }
    return sum.fault(with: sentence.figures.members[place], sentence.figures.claim(place))
  }

  private func isTotal(_ place: Int, _ sentence: ReadSentence) -> Bool {
    let before = sentence.figures.words(before: place)
    let after = sentence.figures.words(after: place)
    // `In all, 25 people died` and `25 people died in all` say the same.
    return words.phrase(.totalAfter, in: before) != nil
      || words.phrase(.totalBefore, in: before.suffix(SplitCheck.reach)) != nil
      || words.phrase(.totalAfter, in: after.prefix(SplitCheck.reach)) != nil
  }

  /// Whether a figure can be the whole of a list: the same said of the same kind of thing, and of no part of it.
  private func fits(
    _ place: Int, _ sentence: ReadSentence, as list: PartList, _ sum: DerivedFigure
  ) -> Bool {
    let (claim, key) = (sentence.figures.claim(place), sentence.keys[place])
    guard canSplit(claim), !isSeveral(key), key.restrictors.allSatisfy(isTotal),
      fits(key.relation, list.relation), fits(key.actor, sum.key.actor)
    else { return false }
    switch list.difference {
    case .kinds(let row):
      return key.counted == row.whole
        || (key.countedKind == sum.key.countedKind
          && key.counted.map { !row.holds([$0]) } ?? false)
    case .places(let names):
      return key.counted == sum.key.counted
        && (key.place.map { names.contains($0) || holds($0, list, sentence) } ?? true)
    }
  }

  private func holds(_ place: String, _ list: PartList, _ sentence: ReadSentence) -> Bool {
    list.places.allSatisfy {
      sentence.keys.indices.contains($0) && sentence.keys[$0].placeWithin.contains(place)
    }
  }

  /// Whether a restrictor only says that a figure is a total: `combined`.
  private func isTotal(_ restrictor: String) -> Bool {
    words.phrases(.totalAfter).contains { $0.words == [restrictor] }
  }

  /// Whether each of the things counted is several: a family, a couple.
  private func isSeveral(_ key: ClaimKey) -> Bool {
    words.phrases(.several).contains { $0.words.joined(separator: " ") == key.counted }
  }

  /// Whether two things are parts of one whole, so that neither is a part of the other.
  private func areApart(_ one: ClaimKey, _ other: ClaimKey) -> Bool {
    guard let first = one.counted, let second = other.counted else { return true }
    return words.parts.contains { $0.holds([first, second]) }
  }

  private func fits(_ one: String?, _ other: String?) -> Bool {
    one == nil || other == nil || one == other
  }

  private func canSplit(_ claim: Claim) -> Bool {
    claim.modality == .asserted && claim.quantity.isCount && claim.quantity.bound != .vague
  }

  /// How the words tie a figure, or a list that starts with it, to the figure before; nil where they do not.
  private func tie(_ place: Int, _ sentence: ReadSentence, _ list: PartList? = nil) -> Tie? {
    var between = sentence.figures.words(from: place - 1, to: place)
    while let last = between.last, hedges.contains(last) { between.removeLast() }
    let after = sentence.figures.words(after: place)
    if let all = words.phrases(.allOf).first(where: { after.starts(with: $0.words) }) {
      return .all(all.rule)
    }
    guard between.count <= SplitCheck.reach else { return nil }
    if let all = words.phrases(.allOf).first(where: { between.ends(in: $0.words) }) {
      return .all(all.rule)
    }
    if let some = words.phrases(.someOf).first(where: { between.ends(in: $0.words) }) {
      return .some(some.rule)
    }
    guard list != nil else { return nil }
    let text = sentence.figures.text(from: place - 1, to: place)
    let mark = text.last { $0 != " " }
    let isSet = mark == ":" || (between.count <= 2 && text.contains { "–—(".contains($0) })
    return isSet ? .all(nil) : nil
  }

  private func isAll(_ tie: Tie) -> Bool {
    if case .all = tie { return true }
    return false
  }

  private func rule(of tie: Tie) -> RuleID? {
    switch tie {
    case .all(let rule), .some(let rule): rule
    }
  }
}

extension Collection {
  /// The only element that fits; nil where none or several do.
  func only(where fits: (Element) -> Bool) -> Element? {
    let found = filter(fits)
    return found.count == 1 ? found.first : nil
  }
}

extension [String] {
  /// Whether the words end the list.
  fileprivate func ends(in words: [String]) -> Bool { suffix(words.count).elementsEqual(words) }
}
