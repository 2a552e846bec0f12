import TallyQuantities
import TallyText

/// Reads large figures without a noun as money where the text says so: `a profit of 31 million euros, after 74.5 million a
/// year before`, `over nine months it lost 640 million`.
struct ElidedCurrency {
  /// The sentence.
  let view: SentenceView

  /// The currency of the last sum before the sentence.
  let last: MeasurementUnit?

  /// From which figure on a sum is told without its currency.
  private static let least = Rational(100_000)

  /// How far before its figure the word for a sum may stand, in tokens.
  private static let reach = 8

  /// The quantities of the sentence with their currencies; nil where nothing is left out.
  func completed() -> [QuantityMention]? {
    var currency = last
    var found = false
    var mentions = view.quantities
    for index in mentions.indices {
      let mention = mentions[index]
      if mention.kind == .money { currency = mention.unit ?? currency }
      guard let unit = currency, isBare(mention),
        index > 0 && leans(on: mentions[index - 1], mention) || isSum(mention)
      else { continue }
      let step = TrailStep(
        .unit, rule: unit.rule, span: mention.span, result: "\(unit.name), left out")
      mentions[index] = mention.inCurrency(unit, by: step)
      found = true
    }
    return found ? mentions : nil
  }

  /// A large figure with no noun behind it.
  private func isBare(_ mention: QuantityMention) -> Bool {
    guard mention.kind == .count, mention.unit == nil,
      mention.low.magnitude >= ElidedCurrency.least
    else { return false }
    let next = mention.tokens.upperBound
    return view.isMark(next) || view.isTaken(next)
      || view.has(WordClass.phraseEnd.union(.determiner), at: next)
  }

  /// `31 million euros, from 74.5 million`: compared with a sum right before it.
  private func leans(on sum: QuantityMention, _ mention: QuantityMention) -> Bool {
    let between = sum.tokens.upperBound..<mention.tokens.lowerBound
    guard sum.kind == .money, between.count <= ElidedCurrency.reach else { return false }
    return view.has(
      [.sourcePreposition, .goalPreposition, .comparison], at: between.upperBound - 1)
      || between.contains { view.has(.comparison, at: $0) }
  }

  /// `a loss of 268 million`, `earned 18.4 million`: a word for a sum of money stands before it.
  private func isSum(_ mention: QuantityMention) -> Bool {
    let figure = mention.tokens.lowerBound
    let first = max(view.tokens.lowerBound, figure - ElidedCurrency.reach)
    for token in stride(from: figure - 1, through: first, by: -1) {
      if view.isQuantity(token) || view.has(.clauseOpener, at: token) { return false }
      if view.has(.moneyNoun, at: token) { return true }
      if let relation = view.relations.covering(token)?.value, relation.isVerb {
        return relation.kinds == [.money]
      }
      if view.things.covering(token) != nil { return false }
    }
    return false
  }
}
