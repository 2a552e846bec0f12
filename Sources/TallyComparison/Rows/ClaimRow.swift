import TallyClaims
import TallyText

/// A claim as verdicts weigh it: figures and days, numbers in place of names, hashes in place of words.
///
/// Some 350 bytes, where the claim itself takes more than 1,000: millions can be held and compared. A class, since rows
/// are sorted, paired and passed on all the time, and a copy then costs one reference.
final class ClaimRow: Sendable {
  /// The identifier.
  let id: String

  /// The document, as a position in the corpus.
  let document: Int

  /// How many or how much.
  let quantity: PrintedFigures

  /// When it holds; nil where nothing tells.
  let asOf: AsOf?

  /// When the event happened; nil where nothing tells.
  let eventDays: DateRange?

  /// Whether it is said to be so.
  let modality: Modality

  /// Whether a word of change goes with the figure.
  let cue: Claim.ChangeCue?

  /// Whose word it is; nil where nobody is named.
  let attribution: String?

  /// How sure the reading is, from 0 to 1.
  let confidence: Double

  /// The sentence, folded to what a copy of it keeps.
  let sentence: FoldedSentence

  /// The sentence's bytes in the original file.
  let sentenceSpan: TextSpan

  /// The claim itself, from which reasons are put into words; nil where verdicts are only counted.
  let claim: Claim?

  /// Takes what is weighed of a claim.
  ///
  /// - Parameter keepsClaim: whether reasons will be wanted.
  init(_ claim: Claim, keepsClaim: Bool) {
    id = claim.id
    document = claim.document
    quantity = PrintedFigures(claim.quantity)
    asOf = claim.asOf
    eventDays = claim.eventDays
    modality = claim.modality
    cue = claim.cue
    attribution = claim.attribution
    confidence = claim.confidence
    sentence = FoldedSentence(claim.evidence.sentence)
    sentenceSpan = claim.evidence.sentenceSpan
    self.claim = keepsClaim ? claim : nil
  }
}
