/// How an explanation is printed.
enum ExplanationFormat: String, CaseIterable {
  case text, json

  /// Reads the value of `--format`; text where it is not given.
  ///
  /// - Throws: `UsageError` for any other format.
  init(_ value: String?) throws(UsageError) {
    guard let value else {
      self = .text
      return
    }
    guard let format = ExplanationFormat(rawValue: value) else {
      throw UsageError("--format \(value): an explanation is printed as text or json")
    }
    self = format
  }
}
