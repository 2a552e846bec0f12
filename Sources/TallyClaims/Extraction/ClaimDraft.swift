import TallyQuantities
import TallyText

/// A claim while it is being read: the slots found so far.
///
/// A draft holds some forty counted references. Copies share them until one changes, so that a copy costs one.
struct ClaimDraft {
  private var storage: Storage

  /// The quantity as written.
  var mention: QuantityMention { storage.fields.mention }

  /// The noun phrase after the figure.
  var phrase: NounPhrase { storage.fields.phrase }

  /// The noun phrase of the whole that the figure is a part of: `275 dead` in `88 of the 275 dead`.
  var whole: NounPhrase? {
    get { storage.fields.whole }
    set { own().fields.whole = newValue }
  }

  /// What is counted or measured.
  var thing: Slot<Thing>? {
    get { storage.fields.thing }
    set { own().fields.thing = newValue }
  }

  /// The words for the thing, where they stand in this sentence.
  var thingTokens: Range<Int>? {
    get { storage.fields.thingTokens }
    set { own().fields.thingTokens = newValue }
  }

  /// What is said of it.
  var relation: Slot<String>? {
    get { storage.fields.relation }
    set { own().fields.relation = newValue }
  }

  /// The relation word, where one was found in the text.
  var relationTokens: Range<Int>? {
    get { storage.fields.relationTokens }
    set { own().fields.relationTokens = newValue }
  }

  /// Who does it or has it.
  var actor: Slot<String>? {
    get { storage.fields.actor }
    set { own().fields.actor = newValue }
  }

  /// Where.
  var place: Slot<Place>? {
    get { storage.fields.place }
    set { own().fields.place = newValue }
  }

  /// Whether it is so.
  var modality: Slot<Modality>? {
    get { storage.fields.modality }
    set { own().fields.modality = newValue }
  }

  /// What narrows the counted thing.
  var restrictors: [Slot<String>] {
    get { storage.fields.restrictors }
    set { own().fields.restrictors = newValue }
  }

  /// The period of the calendar that it is for.
  var period: Slot<String>? {
    get { storage.fields.period }
    set { own().fields.period = newValue }
  }

  /// What it is compared with.
  var basis: Slot<String>? {
    get { storage.fields.basis }
    set { own().fields.basis = newValue }
  }

  /// Whose word it is.
  var attribution: Slot<String>? {
    get { storage.fields.attribution }
    set { own().fields.attribution = newValue }
  }

  /// How the figure moves.
  var cue: Slot<Claim.ChangeCue>? {
    get { storage.fields.cue }
    set { own().fields.cue = newValue }
  }

  /// What happened, for figures that tell of it.
  var happening: Slot<Happening>? {
    get { storage.fields.happening }
    set { own().fields.happening = newValue }
  }

  /// When it holds.
  var asOf: Slot<AsOf>? {
    get { storage.fields.asOf }
    set { own().fields.asOf = newValue }
  }

  /// Starts a draft.
  init(_ mention: QuantityMention, phrase: NounPhrase) {
    storage = Storage(Fields(mention: mention, phrase: phrase))
  }

  /// What relations can be said of: a share of people is like a count of them, `6 % of adults have been vaccinated`.
  var countedKind: QuantityMention.Kind {
    // "Two million tonnes of maize" are bought and sold like two million bags of it.
    if mention.kind == .measure, !phrase.tokens.isEmpty { return .count }
    // "Unemployment rose to 2.7 million": what is measured moves, however it is told.
    if mention.kind == .count, thing?.value.kind == ClaimRules.attributeKind { return .measure }
    let isShare = mention.kind == .percent || mention.kind == .fraction
    return isShare && thing != nil && thing?.value.kind != ClaimRules.attributeKind
      ? .count : mention.kind
  }

  /// The token after the figure and its noun phrase.
  var end: Int {
    max(mention.tokens.upperBound, phrase.tokens.upperBound, whole?.tokens.upperBound ?? 0)
  }

  /// Every step, in the order of the slots, each as `change` makes it.
  func trail(_ change: (TrailStep) -> TrailStep) -> [TrailStep] {
    // Read where they lie: a copy of all slots would count every reference that they hold.
    let slots = storage
    var steps: [TrailStep] = []
    steps.reserveCapacity(slots.fields.mention.trail.count + slots.fields.restrictors.count + 11)
    func add(_ step: TrailStep?) {
      if let step { steps.append(change(step)) }
    }
    for step in slots.fields.mention.trail { add(step) }
    add(slots.fields.thing?.step)
    add(slots.fields.actor?.step)
    add(slots.fields.place?.step)
    add(slots.fields.relation?.step)
    for restrictor in slots.fields.restrictors { add(restrictor.step) }
    add(slots.fields.period?.step)
    add(slots.fields.basis?.step)
    add(slots.fields.modality?.step)
    add(slots.fields.attribution?.step)
    add(slots.fields.cue?.step)
    add(slots.fields.happening?.step)
    add(slots.fields.asOf?.step)
    return steps
  }

  /// The storage, once no other draft sees what is changed in it.
  private mutating func own() -> Storage {
    if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.fields) }
    return storage
  }

  private struct Fields {
    let mention: QuantityMention
    let phrase: NounPhrase
    var whole: NounPhrase?
    var thing: Slot<Thing>?
    var thingTokens: Range<Int>?
    var relation: Slot<String>?
    var relationTokens: Range<Int>?
    var actor: Slot<String>?
    var place: Slot<Place>?
    var modality: Slot<Modality>?
    var restrictors: [Slot<String>] = []
    var period: Slot<String>?
    var basis: Slot<String>?
    var attribution: Slot<String>?
    var cue: Slot<Claim.ChangeCue>?
    var happening: Slot<Happening>?
    var asOf: Slot<AsOf>?
  }

  private final class Storage {
    var fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }
}
