/// Text for the messages of SARIF.
enum SARIFText {
  /// The text with its controls shown, and with what the standard reads as a link (section 3.11.6) or as a
  /// placeholder (section 3.11.5) escaped.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in VisibleText.escaped(text).unicodeScalars {
      switch character {
      case "\\", "[", "]": escaped += "\\"
      case "{", "}": escaped.unicodeScalars.append(character)
      default: break
      }
      escaped.unicodeScalars.append(character)
    }
    return escaped
  }

  /// A link to a related location: `[about 850](1)`.
  static func link(_ text: String, to location: Int) -> String {
    "[\(escaped(text))](\(location))"
  }
}
