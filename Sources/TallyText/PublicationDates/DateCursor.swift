/// Reads one date from where it stands; every step gives nil where something else stands there.
struct DateCursor {
  private let tokens: [Token]
  private let months: WordTable<Int>

  /// The next token to be read.
  private(set) var position: Int

  /// Makes a cursor that stands before a token.
  init(tokens: [Token], months: WordTable<Int>, position: Int) {
    self.tokens = tokens
    self.months = months
    self.position = position
  }

  /// The date that starts here, in any of the forms.
  mutating func date(in bytes: Span<UInt8>) -> CalendarDate? {
    let start = position
    if let date = namedMonthFirst(in: bytes) { return date }
    position = start
    if let date = dayFirst(in: bytes) { return date }
    position = start
    if let date = figures(in: bytes) { return date }
    position = start
    if let date = dotted(in: bytes) { return date }
    position = start
    return compact(in: bytes)
  }

  /// `January 30, 2022`, `Jan. 30th 2022`.
  private mutating func namedMonthFirst(in bytes: Span<UInt8>) -> CalendarDate? {
    guard let month = month(in: bytes), let day = number(1...2, in: bytes) else { return nil }
    skipOrdinal()
    skip(UInt8(ascii: ","), in: bytes)
    guard let year = number(4...4, in: bytes) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `30 January 2022`, `30th of Jan., 2022`.
  private mutating func dayFirst(in bytes: Span<UInt8>) -> CalendarDate? {
    guard let day = number(1...2, in: bytes) else { return nil }
    skipOrdinal()
    skip(UInt8(ascii: "-"), in: bytes)
    // `of` is the one word that may stand between.
    if months[tokenWord] == nil, position < tokens.count, tokens[position].length == 2 {
      position += 1
    }
    guard let month = month(in: bytes) else { return nil }
    skip(UInt8(ascii: ","), in: bytes)
    skip(UInt8(ascii: "-"), in: bytes)
    guard let year = number(4...4, in: bytes) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `2022-01-30`, `2022/1/30`, and `30/01/2022` where only one order makes a date.
  private mutating func figures(in bytes: Span<UInt8>) -> CalendarDate? {
    guard let first = number(1...4, in: bytes), let sign = sign(in: bytes),
      let second = number(1...2, in: bytes), self.sign(in: bytes) == sign,
      let third = number(1...4, in: bytes)
    else { return nil }
    return DateCursor.ordered(first, second, third)
  }

  /// `30.01.2022`, which is one token.
  private mutating func dotted(in bytes: Span<UInt8>) -> CalendarDate? {
    guard position < tokens.count, tokens[position].kind == .number else { return nil }
    var parts = [0]
    for place in tokens[position].span.start..<tokens[position].span.end {
      let byte = bytes[place]
      if byte == UInt8(ascii: ".") {
        parts.append(0)
      } else {
        guard byte &- 0x30 < 10, parts[parts.count - 1] < 10_000, parts.count <= 3 else {
          return nil
        }
        parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte & 0x0F)
      }
    }
    guard parts.count == 3 else { return nil }
    position += 1
    return DateCursor.ordered(parts[0], parts[1], parts[2])
  }

  /// `20220130`, and a year that is likely: eight digits may be anything.
  private mutating func compact(in bytes: Span<UInt8>) -> CalendarDate? {
    guard let figure = number(8...8, in: bytes), (1900...2099).contains(figure / 10_000) else {
      return nil
    }
    return CalendarDate(year: figure / 10_000, month: figure / 100 % 100, day: figure % 100)
  }

  /// A date from three figures; nil where both orders of day and month make one.
  private static func ordered(_ first: Int, _ second: Int, _ third: Int) -> CalendarDate? {
    if first > 999 { return CalendarDate(year: first, month: second, day: third) }
    guard third > 999 else { return nil }
    let dayFirst = CalendarDate(year: third, month: second, day: first)
    let monthFirst = CalendarDate(year: third, month: first, day: second)
    if let dayFirst, let monthFirst { return dayFirst == monthFirst ? dayFirst : nil }
    return dayFirst ?? monthFirst
  }

  private var tokenWord: WordID {
    position < tokens.count ? tokens[position].word : .unknown
  }

  private mutating func month(in bytes: Span<UInt8>) -> Int? {
    guard let month = months[tokenWord] else { return nil }
    position += 1
    skip(UInt8(ascii: "."), in: bytes)
    return month
  }

  /// A figure of so many digits and nothing else.
  private mutating func number(_ digits: ClosedRange<UInt32>, in bytes: Span<UInt8>) -> Int? {
    guard position < tokens.count else { return nil }
    let token = tokens[position]
    guard token.kind == .number, digits.contains(token.length) else { return nil }
    var value = 0
    for place in token.span.start..<token.span.end {
      guard bytes[place] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[place] & 0x0F)
    }
    position += 1
    return value
  }

  /// The sign between two figures that touch it.
  private mutating func sign(in bytes: Span<UInt8>) -> UInt8? {
    guard position < tokens.count, !tokens[position].shape.contains(.spaceBefore) else {
      return nil
    }
    let byte = bytes[Int(tokens[position].start)]
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") else { return nil }
    position += 1
    return byte
  }

  /// The letters of `30th`, which touch their figure.
  private mutating func skipOrdinal() {
    guard position < tokens.count else { return }
    let token = tokens[position]
    if token.kind == .word, token.length == 2, !token.shape.contains(.spaceBefore) { position += 1 }
  }

  private mutating func skip(_ byte: UInt8, in bytes: Span<UInt8>) {
    if position < tokens.count, bytes[Int(tokens[position].start)] == byte { position += 1 }
  }
}
