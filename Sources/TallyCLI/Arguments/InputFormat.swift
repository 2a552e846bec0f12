import TallyKit

/// The words by which `--input-format` names the kinds of documents.
enum InputFormat {
  /// The words.
  static let words = InputKind.allCases.map(\.rawValue)
}
