import TallyQuantities
import TallyText

/// A claim while it is being read: the slots found so far.
struct ClaimDraft: Sendable {
  /// The quantity as written.
  let mention: QuantityMention

  /// The noun phrase after the figure.
  let phrase: NounPhrase

  /// The noun phrase of the whole that the figure is a part of: `275 dead` in `88 of the 275 dead`.
  var whole: NounPhrase?

  /// What is counted or measured.
  var thing: Slot<Thing>?

  /// The words for the thing, where they stand in this sentence.
  var thingTokens: Range<Int>?

  /// What is said of it.
  var relation: Slot<String>?

  /// The relation word, where one was found in the text.
  var relationTokens: Range<Int>?

  /// Who does it or has it.
  var actor: Slot<String>?

  /// Where.
  var place: Slot<Place>?

  /// Whether it is so.
  var modality: Slot<Modality>?

  /// What narrows the counted thing.
  var restrictors: [Slot<String>] = []

  /// The period of the calendar that it is for.
  var period: Slot<String>?

  /// What it is compared with.
  var basis: Slot<String>?

  /// Whose word it is.
  var attribution: Slot<String>?

  /// How the figure moves.
  var cue: Slot<Claim.ChangeCue>?

  /// What happened, for figures that tell of it.
  var happening: Slot<Happening>?

  /// When it holds.
  var asOf: Slot<AsOf>?

  /// Starts a draft.
  init(_ mention: QuantityMention, phrase: NounPhrase) {
    self.mention = mention
    self.phrase = phrase
  }

  /// What relations can be said of: a share of people is like a count of them, `6 % of adults have been vaccinated`.
  var countedKind: QuantityMention.Kind {
    // "Two million tonnes of maize" are bought and sold like two million bags of it.
    if mention.kind == .measure, !phrase.tokens.isEmpty { return .count }
    let isShare = mention.kind == .percent || mention.kind == .fraction
    return isShare && thing != nil && thing?.value.kind != ClaimRules.attributeKind
      ? .count : mention.kind
  }

  /// The token after the figure and its noun phrase.
  var end: Int {
    max(mention.tokens.upperBound, phrase.tokens.upperBound, whole?.tokens.upperBound ?? 0)
  }

  /// Every step, in the order of the slots.
  var trail: [TrailStep] {
    var steps = mention.trail
    steps += [thing?.step, actor?.step, place?.step, relation?.step].compactMap { $0 }
    steps += restrictors.map(\.step) + [period?.step, basis?.step].compactMap { $0 }
    steps += [modality?.step, attribution?.step, cue?.step, happening?.step, asOf?.step].compactMap
    { $0 }
    return steps
  }
}
