package import TallyClaims
package import TallyReports
package import TallyText

/// All that reading gives, before anything is compared: documents and claims in input order.
package struct CorpusReading: Sendable {
  /// The documents, in order of name.
  package let documents: [DocumentProfile]

  /// Their claims, in order of document and place.
  package let claims: [Claim]

  /// Inputs that were not read.
  package let skipped: [Report.Skip]

  /// Files of other kinds that were passed over.
  package let passedOver: Int

  /// What the reader should know of the run.
  package let notes: [String]
}
