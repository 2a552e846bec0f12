import TallyQuantities
import TallyText

/// Reads the noun phrase that belongs to a figure, by the kind of the figure.
struct PhraseOfFigure {
  /// The sentence.
  let view: SentenceView

  /// What can be told of in tonnes or litres, in acres or barrels.
  private static let bulk: Set<String> = ["mass", "volume", "area", "length"]

  /// The phrase of a quantity; empty where the text gives it none.
  func phrase(of mention: QuantityMention) -> NounPhrase {
    let after = mention.tokens.upperBound
    let none = NounPhrase.empty(at: after)
    switch mention.kind {
    case .count, .fraction: return NounPhraseReader(view: view).phrase(at: after)
    case .measure:
      let isBulk = mention.unit.map { PhraseOfFigure.bulk.contains($0.dimension) } ?? false
      return isBulk && view.has(.ofPreposition, at: after) ? substance(at: after + 1) ?? none : none
    case .money: return sum(at: after) ?? none
    case .percent, .multiple, .age: return none
    }
  }

  /// `litres of drinking water`, `acres of vineyards`: what there is so much of.
  private func substance(at start: Int) -> NounPhrase? {
    guard !view.has([.determiner, .possessive], at: start), view.entity(at: start)?.form != .name
    else { return nil }
    let phrase = NounPhraseReader(view: view).phrase(at: start)
    guard let head = phrase.head, view.entity(at: head) == nil, !view.has(.tally, at: head),
      !view.has(.elliptic, at: head)
    else { return nil }
    return phrase
  }

  /// `€340 million loan`, `$14,000 in donations`, `$35 million of helicopter parts`: what the money is.
  private func sum(at after: Int) -> NounPhrase? {
    var start = after
    if view.isClitic(start) || view.isByte(UInt8(ascii: "'"), at: start) { start += 1 }
    if view.has(.worth, at: start) { start += 1 }
    let isOf = view.has(.ofPreposition, at: start)
    if isOf { return substance(at: start + 1) }
    if view.has(.placePreposition, at: start) {
      guard let phrase = substance(at: start + 1), phrase.thing != nil || isAttribute(phrase) else {
        return nil
      }
      return phrase
    }
    guard start == after, !view.isMark(start),
      !view.has(WordClass.phraseEnd.union([.determiner, .possessive, .elliptic]), at: start),
      view.cues.starting(at: start) == nil, view.entity(at: start)?.form != .name,
      let phrase = substance(at: start), phrase.thing != nil || isAttribute(phrase) || isSet(phrase)
    else { return nil }
    return phrase
  }

  private func isAttribute(_ phrase: NounPhrase) -> Bool {
    phrase.head.flatMap(view.attributes.covering) != nil
  }

  /// Whether the phrase is more than one loose word, or ends as one: `a $2 million relief fund`.
  private func isSet(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.count > 1 || view.isMark(phrase.tokens.upperBound)
      || view.has(.preposition, at: phrase.tokens.upperBound)
  }
}
