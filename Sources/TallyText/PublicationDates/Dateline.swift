/// A line that is no text but says when a document was published, or where.
struct Dateline {
  /// The line in the reading text.
  let span: TextSpan

  /// The date it holds.
  let date: PublicationDate?

  /// Whether words such as `Published` stand before the date.
  let saysSo: Bool

  /// The address it holds.
  let address: String?

  /// Reads a line; nil where it is text.
  init?(_ span: TextSpan, of text: [UInt8], tokens: [Token], isAtTop: Bool, rules: TextRules) {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    self.span = span
    let bytes = text.span
    if tokens.count == 1, first.span.isAddress(in: bytes) {
      (date, saysSo, address) = (nil, false, isAtTop ? span.string(in: bytes) : nil)
      return
    }
    guard last.span.isEmpty || bytes[Int(last.start)] != UInt8(ascii: ".") else { return nil }
    let announced = Dateline.announcedDate(in: tokens, of: bytes, rules: rules)
    let bare = announced == nil && isAtTop ? Dateline.bareDate(in: tokens, of: bytes, rules) : nil
    guard let found = announced ?? bare else { return nil }
    date = PublicationDate(found, basis: "line \"\(span.string(in: bytes))\"")
    saysSo = announced != nil
    address = nil
  }

  /// The date after words that announce it, which stand first in the line or after a mark.
  private static func announcedDate(
    in tokens: [Token], of bytes: Span<UInt8>, rules: TextRules
  ) -> CalendarDate? {
    for place in tokens.indices {
      guard
        place == 0 || tokens[place - 1].kind == .punctuation || tokens[place - 1].kind == .symbol,
        let phrase = rules.datelines.longestMatch(in: tokens, at: place, before: tokens.count),
        let date = WrittenDate.first(
          in: tokens, from: place + phrase.count, of: bytes, months: rules.months)
      else { continue }
      let between = tokens[(place + phrase.count)..<date.tokens.lowerBound]
      return between.allSatisfy({ isBesideDate($0, of: bytes, rules) }) ? date.date : nil
    }
    return nil
  }

  /// The date of a line that holds nothing else but the weekday and the time.
  private static func bareDate(
    in tokens: [Token], of bytes: Span<UInt8>, _ rules: TextRules
  ) -> CalendarDate? {
    guard let date = WrittenDate.first(in: tokens, of: bytes, months: rules.months) else {
      return nil
    }
    let rest = tokens[..<date.tokens.lowerBound] + tokens[date.tokens.upperBound...]
    return rest.allSatisfy({ isBesideDate($0, of: bytes, rules) }) ? date.date : nil
  }

  /// Whether the token may stand beside a date: a weekday, a time of day, a time zone, a mark.
  private static func isBesideDate(
    _ token: Token, of bytes: Span<UInt8>, _ rules: TextRules
  ) -> Bool {
    guard token.kind == .word else { return token.kind != .symbol || token.length == 1 }
    return rules.weekdays[token.word] != nil || token.shape.contains(.allCapitals)
      || token.length <= 2 || bytes[token.span.end - 1] == UInt8(ascii: ".")
      || (bytes[Int(token.start)] == UInt8(ascii: "T") && bytes[Int(token.start) + 1] &- 0x30 < 10)
  }
}
