/// Writes markup that is HTML and well-formed XML at once: all text is escaped, there is no way round.
struct HTMLWriter: Sendable {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// An attribute's name and its value.
  typealias Attributes = KeyValuePairs<String, String>

  /// Makes a writer that has written the document type.
  init() { append("<!DOCTYPE html>\n") }

  /// Writes an element whose content the body writes.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    append(">")
    body(&self)
    append("</\(name)>")
  }

  /// Writes an element that holds only text.
  mutating func element(_ name: String, _ attributes: Attributes, _ content: String) {
    element(name, attributes) { $0.text(content) }
  }

  /// Writes an element without attributes that holds only text.
  mutating func element(_ name: String, _ content: String) { element(name, [:], content) }

  /// Writes an element that never has content.
  mutating func void(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    append("/>")
  }

  /// Writes text; controls are shown as what they are: `U+202E`.
  mutating func text(_ content: String) {
    if content.utf8.allSatisfy(HTMLWriter.isPlain) {
      append(content)
      return
    }
    for scalar in content.unicodeScalars {
      if VisibleText.isControl(scalar) && scalar != "\n" {
        append("<span class=\"ctl\">\(HTMLWriter.codePoint(scalar))</span>")
      } else {
        append(scalar)
      }
    }
  }

  /// Writes a line end, for people who read the source.
  mutating func breakLine() { append("\n") }

  /// Writes a style sheet, which is the program's own and holds no markup.
  mutating func style(_ sheet: String) {
    append("<style>")
    append(sheet)
    append("</style>\n")
  }

  /// Writes a script, which is the program's own and holds no markup.
  mutating func script(_ program: String) {
    append("<script>")
    append(program)
    append("</script>\n")
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    append("<\(name)")
    for (key, value) in attributes {
      append(" \(key)=\"")
      for scalar in VisibleText.escaped(value).unicodeScalars { append(scalar) }
      append("\"")
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": append("&amp;")
    case "<": append("&lt;")
    case ">": append("&gt;")
    case "\"": append("&quot;")
    case "'": append("&#39;")
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Whether a byte stands for itself in text: most text is such bytes alone, and is copied whole.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E: byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0x27
    default: false
    }
  }

  private static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
