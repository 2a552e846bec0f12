import TallyClaims
import TallyQuantities
import TallyText

/// Checks the sums, shares, changes and conversions that a sentence states: each fails only where no values inside the
/// figures' intervals fit.
struct ArithmeticCheck {
  private let claims: [Claim]
  private let words: ArithmeticWords

  /// How many words may stand between a figure and the word that ties it to another.
  private static let reach = 4

  /// Makes a check over the claims of a corpus.
  init(_ claims: [Claim], words: ArithmeticWords) {
    self.claims = claims
    self.words = words
  }

  /// The figures of a sentence that do not fit one another.
  func faults(in sentence: [Int]) -> [ArithmeticFault] {
    let conversions = sentence.compactMap(conversion)
    guard sentence.count > 1 else { return conversions }
    let figures = SentenceFigures(sentence, of: claims)
    return conversions
      + [total(figures), share(figures), change(figures)].compactMap(\.self)
  }

  /// A figure in another unit, in brackets: `5 miles (8 km)`.
  private func conversion(_ index: Int) -> ArithmeticFault? {
    let claim = claims[index]
    let readings = Reading.readings(of: claim.quantity)
    guard readings.count == 2, let given = readings.first, let other = readings.last,
      let first = halo(given), let second = halo(other), !first.meets(second)
    else { return nil }
    return ArithmeticFault(
      claim: index, others: [], expected: other.value, admitted: second,
      reason: "\(PairWords.quoted(claim)): the figure in the other unit comes to "
        + "\(FigureWords.grouped(other.value)) \(claim.quantity.baseUnit), the first to "
        + "\(FigureWords.grouped(given.value)), and no rounding brings the two together.",
      rule: nil)
  }

  /// Anything that rounds to the figure, by twice the place of its last digit or a twentieth: converted figures are
  /// often rounded before and after.
  private func halo(_ reading: Reading) -> Interval? {
    guard let twentieth = reading.value.magnitude.divided(by: Rational(20)) else { return nil }
    let width = max(reading.granularity, twentieth)
    guard let low = reading.value.subtracting(width), let high = reading.value.adding(width) else {
      return nil
    }
    return Interval(low, high)
  }

  /// Parts and their total: `12,391 in Turkey and 2,992 in Syria, 15,383 in all`.
  private func total(_ figures: SentenceFigures) -> ArithmeticFault? {
    let places = figures.members.indices
    for place in places {
      guard let rule = totalRule(figures, place) else { continue }
      let total = figures.claim(place)
      let parts = places.filter { $0 != place && isPart(figures.claim($0), of: total) }
      guard parts.count > 1,
        let sum = Interval.sum(parts.map { figures.claim($0).quantity }),
        let printed = Arithmetic.sum(parts.map { figures.claim($0).quantity.low }),
        !sum.meets(total.quantity.soft.hull(total.quantity.hardest))
      else { continue }
      let list = parts.map { PairWords.quoted(figures.claim($0)) }.joined(separator: " and ")
      return ArithmeticFault(
        claim: figures.members[place], others: parts.map { figures.members[$0] },
        expected: printed, admitted: sum,
        reason: "\(list) come to \(FigureWords.grouped(printed)), not to the "
          + "\(PairWords.quoted(total)) that the text gives as their total.", rule: rule)
    }
    return nil
  }

  private func totalRule(_ figures: SentenceFigures, _ place: Int) -> RuleID? {
    let after = figures.words(after: place).prefix(ArithmeticCheck.reach)
    let before = figures.words(before: place).suffix(ArithmeticCheck.reach + 2)
    return words.phrases(.totalAfter).first { after.holds($0.words) }?.rule
      ?? words.phrases(.totalBefore).first { before.holds($0.words) }?.rule
  }

  /// Whether a figure can be a part of a total: the same thing said of it, and no more of it than there is in all.
  private func isPart(_ part: Claim, of total: Claim) -> Bool {
    part.quantity.dimension == total.quantity.dimension
      && part.quantity.dimension != Quantity.percent
      && part.modality == total.modality && part.quantity.low <= total.quantity.high
      && (part.key.relation == nil || total.key.relation == nil
        || part.key.relation == total.key.relation)
      && (part.key.counted == total.key.counted || part.key.countedKind == total.key.countedKind)
  }

  /// A share in figures and in percent: `33 of the 149, or 22 %`.
  private func share(_ figures: SentenceFigures) -> ArithmeticFault? {
    for place in figures.members.indices.dropLast(2) {
      let (part, whole, share) = (
        figures.claim(place), figures.claim(place + 1), figures.claim(place + 2)
      )
      let between = figures.words(from: place, to: place + 1)
      let link = figures.words(from: place + 1, to: place + 2)
      guard share.quantity.dimension == Quantity.percent, part.quantity.isCount,
        whole.quantity.isCount, part.quantity.low < whole.quantity.low,
        let rule = words.phrases(.partOf).first(where: { between.prefix(3).holds($0.words) })?.rule,
        link.count <= 2
          || words.phrases(.inOtherWords).contains(where: { link.suffix(2).holds($0.words) }),
        let admitted = Arithmetic.percent(part.quantity.soft, of: whole.quantity.soft),
        let expected = Arithmetic.percent(part.quantity.low, of: whole.quantity.low),
        !admitted.meets(share.quantity.soft)
      else { continue }
      return ArithmeticFault(
        claim: figures.members[place + 2],
        others: [figures.members[place], figures.members[place + 1]], expected: expected,
        admitted: admitted,
        reason: "\(PairWords.quoted(part)) of \(PairWords.quoted(whole)) is "
          + "\(FigureWords.grouped(expected, places: 1)) %, not \(PairWords.quoted(share)).",
        rule: rule)
    }
    return nil
  }

  /// A change, where it began and where it led: `up 12 % to 4.6 million from 4.1 million`.
  private func change(_ figures: SentenceFigures) -> ArithmeticFault? {
    for place in figures.members.indices.dropLast(2) {
      let change = figures.claim(place)
      guard let direction = change.quantity.mention.change,
        let ends = ends(figures, place + 1, place + 2)
      else { continue }
      let (from, to) = (figures.claim(ends.from), figures.claim(ends.to))
      let isShare = change.quantity.dimension == Quantity.percent
      guard from.quantity.dimension == to.quantity.dimension,
        isShare || change.quantity.dimension == to.quantity.dimension,
        isShare != (to.quantity.dimension == Quantity.percent),
        let admitted = Arithmetic.changed(
          from.quantity.soft, by: change.quantity.soft.magnitude, isShare: isShare, direction),
        let expected = Arithmetic.changed(
          from.quantity.low, by: change.quantity.low.magnitude, isShare: isShare, direction),
        !admitted.meets(to.quantity.soft)
      else { continue }
      return ArithmeticFault(
        claim: figures.members[ends.to],
        others: [figures.members[ends.from], figures.members[place]], expected: expected,
        admitted: admitted,
        reason: "From \(PairWords.quoted(from)), a change by \(PairWords.quoted(change)) leads to "
          + "\(FigureWords.grouped(expected)), not to \(PairWords.quoted(to)).",
        rule: ends.rule)
    }
    return nil
  }

  /// Where a change began and where it led, of two figures that follow it, by the words before each.
  private func ends(
    _ figures: SentenceFigures, _ one: Int, _ other: Int
  ) -> (from: Int, to: Int, rule: RuleID?)? {
    func rule(_ role: ArithmeticWords.Role, _ place: Int) -> RuleID? {
      let before = figures.words(before: place).suffix(ArithmeticCheck.reach)
      return words.phrases(role).first { before.holds($0.words) }?.rule
    }
    if let to = rule(.changedTo, one), rule(.changedFrom, other) != nil { return (other, one, to) }
    if rule(.changedFrom, one) != nil, let to = rule(.changedTo, other) { return (one, other, to) }
    return nil
  }
}
