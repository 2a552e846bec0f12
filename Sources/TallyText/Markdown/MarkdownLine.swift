/// What a line of Markdown is by its form.
enum MarkdownLine {
  case blank
  /// A heading with its text, between the number signs.
  case heading(TextSpan)
  /// A line under text that makes a heading of it, or a rule.
  case underline
  /// A rule, or a reference to an address: no text.
  case nothing
  /// An item of a list with the text after its mark.
  case item(TextSpan)
  /// The row that parts the head of a table from its body.
  case tableRule
  /// Anything else.
  case text(TextSpan)

  /// Reads a line whose white space and quote marks are cut off.
  init(_ line: TextSpan, of bytes: Span<UInt8>) {
    guard !line.isEmpty else {
      self = .blank
      return
    }
    if let heading = MarkdownLine.heading(line, of: bytes) {
      self = .heading(heading)
    } else if let rule = MarkdownLine.rule(line, of: bytes) {
      self = rule
    } else if let start = TextLine(line, of: bytes).itemStart {
      self = .item(MarkdownLine.withoutCheckbox(TextSpan(start, line.end), of: bytes))
    } else {
      self = MarkdownLine.reference(line, of: bytes) ?? .text(line)
    }
  }

  private static func heading(_ line: TextSpan, of bytes: Span<UInt8>) -> TextSpan? {
    var place = line.start
    while place < line.end, bytes[place] == UInt8(ascii: "#") { place += 1 }
    guard place > line.start, place - line.start <= 6, place == line.end || bytes[place] <= 0x20
    else { return nil }
    var end = line.end
    while end > place, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    return TextSpan(place, end).trimmed(in: bytes)
  }

  /// Lines that are made of one mark, or of the marks that part a table.
  private static func rule(_ line: TextSpan, of bytes: Span<UInt8>) -> MarkdownLine? {
    let first = bytes[line.start]
    var isOne = true
    var isTable = true
    var dashes = 0
    for place in line.start..<line.end {
      let byte = bytes[place]
      if byte != first, byte != 0x20 { isOne = false }
      if byte == UInt8(ascii: "-") { dashes += 1 }
      if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "|"), byte != UInt8(ascii: ":"),
        byte != 0x20
      {
        isTable = false
      }
    }
    if isOne, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"), line.length >= 2 {
      return .underline
    }
    if isOne, first == UInt8(ascii: "*") || first == UInt8(ascii: "_"), line.length >= 3 {
      return .nothing
    }
    return isTable && dashes > 1 ? .tableRule : nil
  }

  /// `[name]: address`, which is no text; a note's text, `[^1]: …`, is.
  private static func reference(_ line: TextSpan, of bytes: Span<UInt8>) -> MarkdownLine? {
    guard bytes[line.start] == UInt8(ascii: "[") else { return nil }
    var place = line.start + 1
    while place < line.end, bytes[place] != UInt8(ascii: "]") { place += 1 }
    guard place + 1 < line.end, bytes[place + 1] == UInt8(ascii: ":") else { return nil }
    guard bytes[line.start + 1] == UInt8(ascii: "^") else { return .nothing }
    return .item(TextSpan(place + 2, line.end).trimmed(in: bytes))
  }

  /// The text of an item without `[ ]` or `[x]`.
  private static func withoutCheckbox(_ item: TextSpan, of bytes: Span<UInt8>) -> TextSpan {
    guard item.length > 3, bytes[item.start] == UInt8(ascii: "["),
      bytes[item.start + 2] == UInt8(ascii: "]")
    else { return item }
    return TextSpan(item.start + 3, item.end).trimmed(in: bytes)
  }
}
