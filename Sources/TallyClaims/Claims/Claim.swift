package import TallyQuantities
package import TallyText

/// A quantitative statement: how many or how much, of what, where, when, by whose word, and where it stands.
///
/// A claim has some fifty words of memory, many of them counted references. They are shared by all copies, so that
/// a copy costs one reference.
package struct Claim: Sendable {
  @usableFromInline
  let storage: Storage

  /// The identifier, made from the document's name and the figure's place: `c-5f0c9d2e71ab40c3`.
  @inlinable package var id: String { storage.fields.id }

  /// The document, as a position in the corpus.
  @inlinable package var document: Int { storage.fields.document }

  /// What it is about.
  @inlinable package var key: ClaimKey { storage.fields.key }

  /// How many or how much.
  @inlinable package var quantity: Quantity { storage.fields.quantity }

  /// When it holds; nil where the text does not say and no publication date is known.
  @inlinable package var asOf: AsOf? { storage.fields.asOf }

  /// When the event happened that the key names or the document tells of; nil where the text does not say.
  @inlinable package var eventDays: DateRange? { storage.fields.eventDays }

  /// Whether it is said to be so.
  @inlinable package var modality: Modality { storage.fields.modality }

  /// Whose word it is: `officials`, `police`, `SOHR`.
  @inlinable package var attribution: String? { storage.fields.attribution }

  /// Whether a word of change goes with the figure: `rises to`, `now`, `so far`, `revised down`.
  @inlinable package var cue: ChangeCue? { storage.fields.cue }

  /// Where it stands.
  @inlinable package var evidence: Evidence { storage.fields.evidence }

  /// The rules that made it, in the order of reading.
  @inlinable package var trail: [TrailStep] { storage.fields.trail }

  /// How sure the reading is, from 0 to 1.
  @inlinable package var confidence: Double { storage.fields.confidence }

  /// Words that say how a figure moves in time.
  package enum ChangeCue: String, Hashable, Sendable, CaseIterable {
    /// `rises to`, `climbed`, `has now reached`.
    case risen
    /// `so far`, `now`, `currently`.
    case current
    /// `revised down`, `corrected`, `lowered`.
    case revised
  }

  /// Makes a claim.
  package init(
    id: String, document: Int, key: ClaimKey, quantity: Quantity, asOf: AsOf?, modality: Modality,
    attribution: String?, cue: ChangeCue?, evidence: Evidence, trail: [TrailStep],
    confidence: Double, eventDays: DateRange? = nil
  ) {
    storage = Storage(
      Fields(
        id: id, document: document, key: key, quantity: quantity, asOf: asOf,
        eventDays: eventDays, modality: modality, attribution: attribution, cue: cue,
        evidence: evidence, trail: trail, confidence: confidence))
  }

  /// What a claim holds.
  @usableFromInline
  struct Fields: Hashable, Sendable {
    @usableFromInline let id: String
    @usableFromInline let document: Int
    @usableFromInline let key: ClaimKey
    @usableFromInline let quantity: Quantity
    @usableFromInline let asOf: AsOf?
    @usableFromInline let eventDays: DateRange?
    @usableFromInline let modality: Modality
    @usableFromInline let attribution: String?
    @usableFromInline let cue: ChangeCue?
    @usableFromInline let evidence: Evidence
    @usableFromInline let trail: [TrailStep]
    @usableFromInline let confidence: Double
  }

  /// The one place in memory where the fields of a claim stand.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }
}

extension Claim: Hashable {
  package static func == (left: Claim, right: Claim) -> Bool {
    left.storage === right.storage || left.storage.fields == right.storage.fields
  }

  package func hash(into hasher: inout Hasher) { storage.fields.hash(into: &hasher) }
}
