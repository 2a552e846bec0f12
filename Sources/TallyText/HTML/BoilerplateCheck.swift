/// Tells elements that hold no text of an article: by their name and role, or by the words of their class.
struct BoilerplateCheck {
  private let rules: TextRules
  private let vocabulary: Vocabulary

  /// Makes a check that knows the words of classes.
  init(rules: TextRules, vocabulary: Vocabulary) {
    self.rules = rules
    self.vocabulary = vocabulary
  }

  /// Landmark roles other than those of content (WAI-ARIA 1.2, 5.3.4), and widgets.
  private static let rolesApart: Set<String> = [
    "banner", "complementary", "contentinfo", "navigation", "search", "dialog", "alertdialog",
    "menu", "menubar", "toolbar", "tooltip",
  ]

  /// Whether the element stands apart from any article by what the standards say of it.
  func isApart(_ node: HTMLNode, of bytes: Span<UInt8>) -> Bool {
    guard let tag = node.tag, let attributes = node.attributes else { return false }
    if HTMLTag.apart.contains(tag) { return true }
    if attributes.value(of: "hidden", in: bytes) != nil { return true }
    if attributes.value(of: "aria-hidden", in: bytes) == "true" { return true }
    if let role = attributes.value(of: "role", in: bytes) {
      return BoilerplateCheck.rolesApart.contains(role.lowercased())
    }
    return false
  }

  /// Whether a word of the element's class or identifier is one of the rules'.
  func isMarked(_ node: HTMLNode, of bytes: Span<UInt8>) -> Bool {
    guard let tag = node.tag, let attributes = node.attributes,
      tag != .article, tag != .main, tag != .body, tag != .html
    else { return false }
    return holdsWord(attributes.value(of: "class", in: bytes))
      || holdsWord(attributes.value(of: "id", in: bytes))
  }

  private func holdsWord(_ value: String?) -> Bool {
    guard let value else { return false }
    let bytes = Array(value.utf8)
    var start = 0
    for place in 0...bytes.count {
      let isLetter = place < bytes.count && (bytes[place] | 0x20) &- 0x61 < 26
      if isLetter { continue }
      if place > start,
        rules.boilerplate[vocabulary.word(in: bytes.span, TextSpan(start, place))] != nil
      {
        return true
      }
      start = place + 1
    }
    return false
  }
}
