/// Writes the text of a block of Markdown without its marks: emphasis, links, images, code, tags.
struct MarkdownInlines {
  /// The longest run of backticks that opens code, so that time stays in proportion.
  private static let longestCodeMark = 16

  private var output: BlockBuilder
  private let end: Int
  private var place: Int
  /// Where the plain text starts that is still to be written.
  private var plain: Int
  /// Lengths of runs of backticks that no later run in the block closes.
  private var unclosedCode: Set<Int> = []
  /// The last searches for `]` and `>`: many marks may ask for the same end.
  private var bracketSearch = Search()
  private var tagSearch = Search()
  /// The last closing bracket that an address was looked for after, and where the address ended.
  private var addressSearch: (close: Int, end: Int?) = (-1, nil)

  /// A search for the next byte of a kind, whose answer holds for every start up to what was found.
  private struct Search {
    var start = -1
    var found: Int?
    var isEmpty = false
  }

  /// Writes a block and gives the output back; time in proportion to the block.
  static func write(_ span: TextSpan, of bytes: Span<UInt8>, to output: inout BlockBuilder) {
    var inlines = MarkdownInlines(
      output: output, end: span.end, place: span.start, plain: span.start)
    // The output is moved, not copied: two owners would copy the text for each block.
    output = BlockBuilder(capacity: 0)
    while inlines.place < inlines.end { inlines.step(in: bytes) }
    inlines.flush(to: inlines.end, in: bytes)
    output = inlines.output
  }

  private init(output: BlockBuilder, end: Int, place: Int, plain: Int) {
    self.output = output
    self.end = end
    self.place = place
    self.plain = plain
  }

  /// Reads one mark or one plain byte.
  private mutating func step(in bytes: Span<UInt8>) {
    switch bytes[place] {
    case UInt8(ascii: "\\"): escape(in: bytes)
    case UInt8(ascii: "`"): code(in: bytes)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis(in: bytes)
    case UInt8(ascii: "!"):
      if place + 1 < end, bytes[place + 1] == UInt8(ascii: "[") {
        image(in: bytes)
      } else {
        place += 1
      }
    case UInt8(ascii: "["): openBracket(in: bytes)
    case UInt8(ascii: "]"): closeBracket(in: bytes)
    case UInt8(ascii: "<"): tag(in: bytes)
    case UInt8(ascii: "&"): reference(in: bytes)
    default: place += 1
    }
  }

  /// Writes the plain text up to a place and goes on after another.
  private mutating func flush(to limit: Int, resumingAt next: Int? = nil, in bytes: Span<UInt8>) {
    output.append(TextSpan(plain, limit), of: bytes)
    plain = next ?? limit
    place = plain
  }

  private mutating func escape(in bytes: Span<UInt8>) {
    guard place + 1 < end, CharacterClass(ascii: bytes[place + 1] & 0x7F) != .letter,
      bytes[place + 1] > 0x20, bytes[place + 1] < 0x80
    else {
      place += 1
      return
    }
    flush(to: place, resumingAt: place + 1, in: bytes)
    place += 1
  }

  private mutating func code(in bytes: Span<UInt8>) {
    let length = run(of: UInt8(ascii: "`"), at: place, in: bytes)
    var next = place + length
    if length <= MarkdownInlines.longestCodeMark, !unclosedCode.contains(length) {
      while next < end {
        let closing = run(of: UInt8(ascii: "`"), at: next, in: bytes)
        if closing == length {
          flush(to: place, resumingAt: next + length, in: bytes)
          return
        }
        next += max(1, closing)
      }
      unclosedCode.insert(length)
    }
    place += length
  }

  /// Marks that touch a word are emphasis; between spaces, and `_` or a single `~` inside a word, they are not.
  private mutating func emphasis(in bytes: Span<UInt8>) {
    let mark = bytes[place]
    let length = run(of: mark, at: place, in: bytes)
    let before = place > 0 ? bytes[place - 1] : 0x20
    let after = place + length < end ? bytes[place + length] : 0x20
    let isInside = isWordByte(before) && isWordByte(after)
    let isEmphasis =
      switch mark {
      case UInt8(ascii: "*"): before > 0x20 || after > 0x20
      case UInt8(ascii: "_"): !isInside && (before > 0x20 || after > 0x20)
      default: length == 2
      }
    if isEmphasis {
      flush(to: place, resumingAt: place + length, in: bytes)
    } else {
      place += length
    }
  }

  /// An image is passed over, its description too: it is no sentence of the text.
  private mutating func image(in bytes: Span<UInt8>) {
    guard let close = closingBracket(from: place + 2, in: bytes) else {
      place += 2
      return
    }
    flush(to: place, resumingAt: addressEnd(after: close, in: bytes) ?? close + 1, in: bytes)
  }

  private mutating func openBracket(in bytes: Span<UInt8>) {
    guard place + 1 < end, bytes[place + 1] == UInt8(ascii: "^"),
      let close = closingBracket(from: place + 2, in: bytes)
    else {
      // Whether the bracket belongs to a link shows only at its end, so it is looked ahead for.
      if let close = closingBracket(from: place + 1, in: bytes),
        addressEnd(after: close, in: bytes) != nil
      {
        flush(to: place, resumingAt: place + 1, in: bytes)
      } else {
        place += 1
      }
      return
    }
    flush(to: place, resumingAt: close + 1, in: bytes)
  }

  private mutating func closeBracket(in bytes: Span<UInt8>) {
    if let next = addressEnd(after: place, in: bytes) {
      flush(to: place, resumingAt: next, in: bytes)
    } else {
      place += 1
    }
  }

  private mutating func closingBracket(from start: Int, in bytes: Span<UInt8>) -> Int? {
    MarkdownInlines.find(UInt8(ascii: "]"), from: start, to: end, in: bytes, &bracketSearch)
  }

  /// Where the address after a closing bracket ends: `](…)` or `][…]`; nil where there is none.
  private mutating func addressEnd(after close: Int, in bytes: Span<UInt8>) -> Int? {
    if addressSearch.close == close { return addressSearch.end }
    var found: Int?
    if close + 1 < end {
      switch bytes[close + 1] {
      case UInt8(ascii: "("): found = closingParenthesis(from: close + 2, in: bytes)
      case UInt8(ascii: "["): found = closingBracket(from: close + 2, in: bytes).map { $0 + 1 }
      default: break
      }
    }
    addressSearch = (close, found)
    return found
  }

  /// The end of an address; one that runs into a further bracket is none, so that no byte is searched twice.
  private func closingParenthesis(from start: Int, in bytes: Span<UInt8>) -> Int? {
    var depth = 1
    for place in start..<max(start, end) {
      switch bytes[place] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: "]"), UInt8(ascii: "["): return nil
      default: break
      }
      if depth == 0 { return place + 1 }
    }
    return nil
  }

  /// A tag is passed over; an address between angle brackets loses them.
  private mutating func tag(in bytes: Span<UInt8>) {
    guard place + 1 < end,
      (bytes[place + 1] | 0x20) &- 0x61 < 26 || bytes[place + 1] == UInt8(ascii: "/"),
      let close = MarkdownInlines.find(
        UInt8(ascii: ">"), from: place + 1, to: end, in: bytes, &tagSearch)
    else {
      place += 1
      return
    }
    flush(to: place, resumingAt: close + 1, in: bytes)
  }

  private mutating func reference(in bytes: Span<UInt8>) {
    guard let reference = CharacterReference(at: place, before: end, in: bytes) else {
      place += 1
      return
    }
    flush(to: place, resumingAt: reference.span.end, in: bytes)
    output.append(reference.utf8, for: reference.span, of: bytes)
  }

  private static func find(
    _ byte: UInt8, from start: Int, to end: Int, in bytes: Span<UInt8>, _ search: inout Search
  ) -> Int? {
    if search.start >= 0, start >= search.start {
      if search.isEmpty { return nil }
      if let found = search.found, start <= found { return found }
    }
    search.start = start
    search.found = nil
    for place in start..<max(start, end) where bytes[place] == byte {
      search.found = place
      break
    }
    search.isEmpty = search.found == nil
    return search.found
  }

  private func run(of byte: UInt8, at start: Int, in bytes: Span<UInt8>) -> Int {
    var place = start
    while place < end, bytes[place] == byte { place += 1 }
    return place - start
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
