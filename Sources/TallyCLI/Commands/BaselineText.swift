import TallyComparison
import TallyText

/// Entries of a baseline as people read them.
enum BaselineText {
  /// The cells of an entry's row.
  static func columns(_ entry: BaselineEntry) -> [String] {
    let ends = entry.expires.map { "until \($0)" } ?? ""
    return [
      entry.fingerprint, entry.key, entry.values.joined(separator: " / "),
      [ends, entry.owner ?? ""].filter { !$0.isEmpty }.joined(separator: ", "), entry.reason,
    ]
  }

  /// The entry on one line.
  static func line(_ entry: BaselineEntry) -> String {
    columns(entry).filter { !$0.isEmpty }.joined(separator: "  ").escapingControls()
  }
}
