/// Gathers the blocks of a document while its text is built from pieces of the original.
struct BlockBuilder {
  /// The text so far.
  private(set) var builder: TextBuilder

  /// The blocks so far.
  private(set) var blocks: [TextBlock] = []

  private var start = 0
  /// Whether white space was met since the last character of the block.
  private var pendingSpace: TextSpan?

  /// Makes an empty text, with room for the given number of bytes.
  init(capacity: Int) { builder = TextBuilder(capacity: capacity) }

  /// Whether the open block holds nothing yet.
  var isEmpty: Bool { builder.count == start }

  /// The last byte of the open block; nil where it is empty.
  var last: UInt8? { isEmpty ? nil : builder.text.last }

  /// Appends a stretch of the original, its white space brought to single spaces.
  mutating func append(_ span: TextSpan, of original: Span<UInt8>) {
    var place = span.start
    while place < span.end {
      let first = place
      if original[place] <= 0x20 {
        while place < span.end, original[place] <= 0x20 { place += 1 }
        appendSpace(for: TextSpan(first, place))
      } else {
        place = stretchEnd(from: place, to: span.end, of: original)
        writeSpace(of: original)
        builder.append(TextSpan(first, place), of: original)
      }
    }
  }

  /// Appends characters that a stretch of the original stands for.
  mutating func append(_ bytes: [UInt8], for span: TextSpan, of original: Span<UInt8>) {
    if bytes.allSatisfy({ $0 <= 0x20 }) {
      appendSpace(for: span)
    } else {
      writeSpace(of: original)
      builder.append(bytes, for: span)
    }
  }

  /// Notes white space, which is written once a character follows.
  mutating func appendSpace(for span: TextSpan) {
    if !isEmpty, pendingSpace == nil { pendingSpace = span }
  }

  /// Ends the open block, if it holds anything.
  mutating func endBlock(_ kind: TextBlock.Kind) {
    pendingSpace = nil
    guard !isEmpty else { return }
    blocks.append(TextBlock(kind, span: TextSpan(start, builder.count)))
    builder.append(CollectionOfOne(0x0A), for: TextSpan(builder.originEnd, builder.originEnd))
    start = builder.count
  }

  /// Where a stretch ends whose white space is single spaces between characters: it is copied in one go.
  private func stretchEnd(from start: Int, to end: Int, of original: Span<UInt8>) -> Int {
    var place = start
    while place < end {
      if original[place] <= 0x20 {
        guard original[place] == 0x20, place + 1 < end, original[place + 1] > 0x20 else { break }
      }
      place += 1
    }
    return place
  }

  private mutating func writeSpace(of original: Span<UInt8>) {
    guard let space = pendingSpace else { return }
    pendingSpace = nil
    if space.length == 1, original[space.start] == 0x20 {
      builder.append(space, of: original)
    } else {
      builder.append(CollectionOfOne(0x20), for: space)
    }
  }
}
