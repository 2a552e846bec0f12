/// Text from documents inside Markdown: shown as it is, never as markup, link, mention or picture.
enum MarkdownText {
  /// The text escaped (CommonMark 0.31, GitHub's extensions of mentions, references and math).
  static func escaped(_ text: String) -> String {
    var shown = ""
    let scalars = Array(VisibleText.escaped(text).unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let isBeforeSpace = place + 1 == scalars.count || scalars[place + 1] == " "
      switch scalar {
      case "&": shown += "&amp;"
      case "<": shown += "&lt;"
      case ">": shown += "&gt;"
      // A backslash would not keep a host from reading the word after the sign as a name.
      case "@", "#": shown += "\(scalar)<!-- -->"
      case ":" where isBeforeSpace: shown += ":"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "!", "$", ":":
        shown += "\\"
        shown.unicodeScalars.append(scalar)
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown.replacing("www.", with: "www\\.")
  }

  /// A path, fingerprint or command in the type of code.
  static func code(_ text: String) -> String {
    let shown = VisibleText.escaped(text)
    let isPlain = !shown.isEmpty && !shown.contains { "`|<>&\\".contains($0) }
    return isPlain ? "`\(shown)`" : "<code>\(escaped(text))</code>"
  }
}
