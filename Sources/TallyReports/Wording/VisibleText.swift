/// Text from documents made safe to look at: what acts instead of being seen is shown as an escape.
package enum VisibleText {
  /// Whether a scalar steers a terminal, a line or the direction of writing instead of being seen.
  ///
  /// C0 and C1 controls, DEL, line and paragraph separators, and Unicode's direction controls
  /// (UAX #9: marks, embeddings, overrides, isolates).
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xFFFE, 0xFFFF:
      true
    default: false
    }
  }

  /// The text with every control shown: `\u{1B}`.
  package static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
