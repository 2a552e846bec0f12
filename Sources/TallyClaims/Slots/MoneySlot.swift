import TallyQuantities
import TallyText

/// Finds what a sum of money is, where its words stand before it: `a ransom of`, `jewels worth`.
struct MoneySlot {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// The thing that a draft's sum is the amount or the value of.
  func find(_ draft: ClaimDraft) -> Slot<Thing>? {
    let before = draft.mention.tokens.lowerBound - 1
    if view.has(.ofPreposition, at: before), !view.has(.worth, at: before - 1) {
      return noun(at: before - 1, certainty: 0.82)
    }
    var token = before
    if view.has(.placePreposition, at: token), view.has(.worth, at: token - 1) { token -= 1 }
    guard view.has(.worth, at: token), clause.contains(token) else { return nil }
    token -= 1
    while view.has([.being, .having, .adverb], at: token) { token -= 1 }
    return noun(at: token, certainty: 0.8)
  }

  /// The noun at a token; none where it only counts or is a verb.
  private func noun(at token: Int, certainty: Double) -> Slot<Thing>? {
    guard clause.contains(token), view.text.tokens[token].kind == .word, !view.isTaken(token) else {
      return nil
    }
    if let attribute = view.attributes.covering(token) {
      return slot(attribute, certainty)
    }
    if let thing = view.things.covering(token) { return slot(thing, certainty) }
    guard
      !view.has(WordClass.phraseEnd.subtracting(.verb).union([.tally, .determiner]), at: token),
      view.entity(at: token) == nil, view.relations.covering(token)?.value.isVerb != true
    else { return nil }
    let word = view.words(token..<token + 1).lowercased()
    let name = view.rules.singulars[word] ?? Inflection.singular(of: word)
    let step = TrailStep(.counted, span: view.span(token..<token + 1), result: name)
    return Slot(Thing(name: name), step, certainty: certainty * 0.9)
  }

  private func slot(_ thing: Chunk<CountedThing>, _ certainty: Double) -> Slot<Thing> {
    let step = TrailStep(
      .counted, rule: thing.value.rule, span: view.span(thing.tokens), result: thing.value.name)
    return Slot(Thing(thing.value), step, certainty: certainty)
  }
}
