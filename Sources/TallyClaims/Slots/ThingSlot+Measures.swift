import TallyQuantities
import TallyText

extension ThingSlot {
  /// How sure it is what a figure measures where only its unit tells.
  static let byUnitAlone = 0.62

  /// `30 % of residents`: the thing that the share is of.
  func share(_ draft: ClaimDraft) -> Slot<Thing>? {
    let end = draft.mention.tokens.upperBound
    guard view.has(.ofPreposition, at: end) else { return nil }
    if let attribute = view.attributes.starting(at: end) {
      return slot(
        Thing(attribute.value), rule: attribute.value.rule, attribute.tokens, certainty: 0.9)
    }
    return inPhrase(NounPhraseReader(view: view).phrase(at: draft.mention.tokens.upperBound + 1))
  }

  /// `a deficit of 3 percent of GDP`: the rate itself, not what it is reckoned by.
  func rated(_ draft: ClaimDraft) -> Slot<Thing>? {
    let preposition = draft.mention.tokens.lowerBound - 1
    guard view.has(.ofPreposition, at: preposition),
      view.has(.ofPreposition, at: draft.mention.tokens.upperBound),
      let rate = view.attributes.covering(preposition - 1)
    else { return nil }
    return slot(Thing(rate.value), rule: rate.value.rule, rate.tokens, certainty: 0.85)
  }

  /// `Debt stood at 61 percent of GDP`: what is told as a share of something else that is measured.
  func ratio(_ draft: ClaimDraft) -> Slot<Thing>? {
    let end = draft.mention.tokens.upperBound
    guard view.has(.ofPreposition, at: end), view.attributes.covering(end + 1) != nil else {
      return nil
    }
    let before = clause.lowerBound..<max(clause.lowerBound, draft.mention.tokens.lowerBound)
    return before.reversed().lazy.compactMap(view.attributes.covering).first {
      !$0.value.isFallback
    }
    .map { slot(Thing($0.value), rule: $0.value.rule, $0.tokens, certainty: 0.82) }
  }

  /// Whether a figure says by how much something has moved: `dropped 14 percent`, `jumped by a fifth`.
  func isMove(_ draft: ClaimDraft) -> Bool {
    draft.mention.change != nil || verbOfMove(draft) != nil
  }

  /// The verb of the move, in the figure's wording or right before it.
  private func verbOfMove(_ draft: ClaimDraft) -> Int? {
    let first = draft.mention.tokens.lowerBound
    return [first, first - 1, first - 2].first {
      view.relations.covering($0)?.value.kinds.contains(.percent) ?? false
    }
  }

  /// `Burglaries in Leeds dropped 14 percent`: the things whose number has moved.
  func changed(_ draft: ClaimDraft) -> Slot<Thing>? {
    let end = verbOfMove(draft) ?? draft.mention.tokens.lowerBound
    for token in stride(from: end - 1, through: clause.lowerBound, by: -1) {
      if view.isQuantity(token) { return nil }
      guard let thing = view.things.covering(token),
        !view.has(.preposition, at: thing.tokens.lowerBound - 1)
      else { continue }
      // "Deaths fell by a tenth": their number has moved, whatever their word says of them.
      let moved = Thing(name: thing.value.name, kind: thing.value.kind)
      return slot(moved, rule: thing.value.rule, thing.tokens, certainty: 0.75)
    }
    return nil
  }

  /// `61 percent of its adults and Bulgaria 27 percent`: of those that the last share was of.
  func shareBefore(_ draft: ClaimDraft) -> Slot<Thing>? {
    guard let last = earlier.lastShare, view.tokens.contains(last.mention.tokens.lowerBound),
      let thing = last.thing
    else { return nil }
    return Slot(
      thing.value,
      TrailStep(
        .counted, rule: thing.step.rule, span: thing.step.span,
        result: "\(thing.value.name), carried over from the share before"),
      certainty: thing.certainty * 0.8)
  }

  /// `litres of drinking water`, `a €340 million loan`: what the unit measures out.
  func inBulk(_ phrase: NounPhrase) -> Slot<Thing>? {
    if let attribute = phrase.head.flatMap(view.attributes.covering), phrase.thing == nil {
      return slot(
        Thing(attribute.value), rule: attribute.value.rule, attribute.tokens, certainty: 0.85)
    }
    return inPhrase(phrase)
  }

  /// What a figure measures where no word says so: what its unit is a unit of.
  ///
  /// A time may be how long something takes, lasts or is away, so that only `held for 73 days` tells which.
  func byUnit(_ draft: ClaimDraft) -> Slot<Thing>? {
    guard let dimension = draft.mention.unit?.dimension else { return nil }
    let before = draft.mention.tokens.lowerBound - 1
    let after = draft.mention.tokens.upperBound
    let name: String
    switch dimension {
    case "duration":
      guard view.has(.goalPreposition, at: before), !view.has(.auxiliary, at: before) else {
        return nil
      }
      name = dimension
    case "length":
      // No distance is told in metres or inches with the place behind it.
      guard (draft.mention.unit?.scale ?? .one) >= Rational(100),
        view.has([.sourcePreposition, .placePreposition], at: after),
        view.isCapitalised(after + 1) || view.isCapitalised(after + 2)
      else { return nil }
      name = "distance"
    default: name = dimension
    }
    guard let thing = view.rules.measures[name] else { return nil }
    return slot(
      Thing(thing), rule: thing.rule, draft.mention.tokens, certainty: ThingSlot.byUnitAlone)
  }

  /// `530 feet across`, `a diameter of 530 feet`, `GDP rose 2.5 %`: the attribute nearest to the figure.
  func measured(_ draft: ClaimDraft) -> Slot<Thing>? {
    let tokens = draft.mention.tokens
    let near =
      tokens
      .upperBound..<max(
        tokens.upperBound, min(clause.upperBound, tokens.upperBound + 3))
    let before = (clause.lowerBound..<max(clause.lowerBound, tokens.lowerBound)).reversed()
    let after = tokens.upperBound..<max(tokens.upperBound, clause.upperBound)
    let plain =
      attribute(in: near, of: draft) ?? attribute(in: before, of: draft)
      ?? attribute(in: after, of: draft)
    return plain ?? attribute(in: before, of: draft, isFallback: true)
      ?? attribute(in: after, of: draft, isFallback: true)
  }

  /// `In the first quarter the rate was 4.8 %`: what the last rate was a rate of.
  func topic(_ draft: ClaimDraft) -> Slot<Thing>? {
    guard let thing = earlier.lastRate?.thing, thing.value.kind == ClaimRules.attributeKind
    else { return nil }
    return Slot(
      thing.value,
      TrailStep(
        .counted, rule: thing.step.rule, span: thing.step.span,
        result: "\(thing.value.name), carried over from the rate before"),
      certainty: thing.certainty * 0.7)
  }

  private func attribute(
    in range: some Sequence<Int>, of draft: ClaimDraft, isFallback: Bool = false
  ) -> Slot<Thing>? {
    for token in range {
      guard let thing = view.attributes.covering(token), thing.value.isFallback == isFallback,
        suits(thing.value, draft)
      else { continue }
      return slot(Thing(thing.value), rule: thing.value.rule, thing.tokens, certainty: 0.8)
    }
    return nil
  }

  /// Whether a figure with this unit can measure it: no diameter is told in minutes or euros.
  private func suits(_ attribute: CountedThing, _ draft: ClaimDraft) -> Bool {
    attribute.dimension.map { $0 == draft.mention.unit?.dimension } ?? true
  }
}
