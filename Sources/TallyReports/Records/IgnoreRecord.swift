package import TallyComparison
import TallyText

/// A comment in a document that asks for findings to be passed over, and is amiss.
public struct IgnoreRecord: Hashable, Sendable, Codable {
  /// What is amiss: `ignore without a reason`, `unused ignore`.
  public let check: String
  /// Its identity: `i-` and sixteen hexadecimal digits, made from the document's name, the kind and the reason.
  public let fingerprint: String
  /// The name of the document.
  public let document: String
  /// The file it stands in.
  public let path: String
  /// The line of the comment, from 1.
  public let line: Int
  /// The comment's bytes in the original file.
  public let span: SpanRecord
  /// The reason it gives; nil where it gives none.
  public let reason: String?

  /// Makes the record of a fault; nil where its document is not there.
  package init?(_ fault: InlineSuppressions.Fault, in report: Report) {
    guard report.documents.indices.contains(fault.document) else { return nil }
    let profile = report.documents[fault.document]
    check = fault.kind.rawValue
    document = profile.name
    path = profile.path
    line = fault.passage.line
    span = SpanRecord(fault.passage.comment)
    reason = fault.passage.reason
    // Several comments of one document may say the same: the number among all its comments tells them apart.
    let number = profile.ignores.firstIndex(of: fault.passage) ?? 0
    let meaning = [fault.kind.rawValue, profile.name, fault.passage.reason ?? "", String(number)]
      .joined(separator: "\u{1F}")
    fingerprint = "i-" + SHA256.hexadecimal(Array(meaning.utf8).span).prefix(16)
  }

  /// What is wrong, and what to do.
  package var message: String {
    reason == nil
      ? "The comment tally-ignore gives no reason, so it passes over nothing. "
        + "Write <!-- tally-ignore: reason -->"
      : "The comment tally-ignore passes over nothing: no finding stands there any more. Remove it"
  }
}

extension IgnoreRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("check", check)
      $0.field("fingerprint", fingerprint)
      $0.field("document", document)
      $0.field("path", path)
      $0.field("line", line)
      $0.field("span", span)
      $0.field("reason", reason)
    }
  }
}
