/// Breaks running text into lines of a width, counted in code points.
package enum TextWrap {
  /// The lines: words are never cut, so that a longer word stands alone on a longer line.
  ///
  /// A word that starts with `::` never starts a line after the first: a log reader of a build service would take
  /// the line for a command.
  package static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let wordLength = word.unicodeScalars.count
      if length > 0 && length + 1 + wordLength > width && !word.hasPrefix("::") {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += length > 0 ? " \(word)" : "\(word)"
      length += wordLength + (length > 0 ? 1 : 0)
    }
    if length > 0 { lines.append(line) }
    return lines
  }

  /// A labelled paragraph: the label once, the text hanging beside it.
  package static func hanging(_ label: String, _ text: String, indent: Int, width: Int) -> [String]
  {
    let room = max(20, width - indent)
    let lead = String(repeating: " ", count: max(1, indent - label.unicodeScalars.count - 2))
    let hang = String(repeating: " ", count: indent)
    return lines(text, width: room).enumerated().map { number, line in
      number == 0 ? "  \(label)\(lead)\(line)" : hang + line
    }
  }
}
