/// What kind of document a file holds.
package enum InputKind: String, Hashable, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// Markdown.
  case markdown
  /// HTML.
  case html
  /// One document a line, as JSON.
  case jsonLines = "jsonl"

  /// The endings of file names, without the dot, in lower case.
  package var endings: [String] {
    switch self {
    case .text: ["txt"]
    case .markdown: ["md"]
    case .html: ["html", "htm"]
    case .jsonLines: ["jsonl"]
    }
  }

  /// The kind that a file's name tells; nil for names of other kinds.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    guard let kind = InputKind.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = kind
  }

  /// Every ending with its dot, for messages: `.txt .md .html .htm .jsonl`.
  static let allEndings = allCases.flatMap(\.endings).map { ".\($0)" }.joined(separator: " ")
}
