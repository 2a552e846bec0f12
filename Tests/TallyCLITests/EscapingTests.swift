import Testing

@testable import TallyCLI

@Suite("Control characters")
struct EscapingTests {
  @Test(
    "are shown, never sent",
    arguments: [
      ("plain – text é", "plain – text é"), ("a\u{1B}[31mred", "a\\u{1B}[31mred"),
      ("line\nline", "line\\nline"), ("\u{202E}txt", "\\u{202E}txt"), ("\u{7F}", "\\u{7F}"),
      ("\u{9B}1m", "\\u{9B}1m"),
    ])
  func shows(_ text: String, _ shown: String) { #expect(text.escapingControls() == shown) }
}
