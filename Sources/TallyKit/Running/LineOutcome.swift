package import TallyReports

/// What a filter makes of one document.
package enum LineOutcome: Sendable {
  /// Lines of JSON, each ended.
  case lines([UInt8])
  /// The document was refused.
  case skipped(Report.Skip)
}
