package import TallyQuantities
package import TallyText

/// A quantitative statement: how many or how much, of what, where, when, by whose word, and where it stands.
package struct Claim: Hashable, Sendable {
  /// The identifier, made from the document's name and the figure's place: `c-5f0c9d2e71ab40c3`.
  package let id: String

  /// The document, as a position in the corpus.
  package let document: Int

  /// What it is about.
  package let key: ClaimKey

  /// How many or how much.
  package let quantity: Quantity

  /// When it holds; nil where the text does not say and no publication date is known.
  package let asOf: AsOf?

  /// When the event happened that the key names or the document tells of; nil where the text does not say.
  package let eventDays: DateRange?

  /// Whether it is said to be so.
  package let modality: Modality

  /// Whose word it is: `officials`, `police`, `SOHR`.
  package let attribution: String?

  /// Whether a word of change goes with the figure: `rises to`, `now`, `so far`, `revised down`.
  package let cue: ChangeCue?

  /// Where it stands.
  package let evidence: Evidence

  /// The rules that made it, in the order of reading.
  package let trail: [TrailStep]

  /// How sure the reading is, from 0 to 1.
  package let confidence: Double

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
    self.eventDays = eventDays
    self.id = id
    self.document = document
    self.key = key
    self.quantity = quantity
    self.asOf = asOf
    self.modality = modality
    self.attribution = attribution
    self.cue = cue
    self.evidence = evidence
    self.trail = trail
    self.confidence = confidence
  }
}
