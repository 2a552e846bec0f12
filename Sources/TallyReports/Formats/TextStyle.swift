/// Whether text for a terminal is coloured.
package enum TextStyle: String, Hashable, Sendable, CaseIterable {
  /// Bytes as they are.
  case plain
  /// With the select graphic rendition codes of ECMA-48.
  case colour

  /// What a stretch of text is, which decides its colour.
  package enum Role: Sendable { case strong, faint, mark, minor, moderate, major, good }

  /// The text in the colour of its role.
  package func paint(_ text: String, _ role: Role) -> String {
    guard self == .colour, !text.isEmpty else { return text }
    return "\u{1B}[\(TextStyle.code(role))m\(text)\u{1B}[0m"
  }

  /// The text in the colour of a severity.
  package func paint(_ text: String, severity: String) -> String {
    switch severity {
    case "major": paint(text, .major)
    case "moderate": paint(text, .moderate)
    default: paint(text, .minor)
    }
  }

  private static func code(_ role: Role) -> String {
    switch role {
    case .strong: "1"
    case .faint: "2"
    case .mark: "1;4"
    case .minor: "1;36"
    case .moderate: "1;33"
    case .major: "1;31"
    case .good: "32"
    }
  }
}
