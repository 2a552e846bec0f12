import TallyText
import Testing

extension ReadText {
  /// Where a piece of text stands first in the reading text.
  func span(of piece: String) -> TextSpan? {
    let wanted = Array(piece.utf8)
    guard text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count)
    where Array(text[start..<start + wanted.count]) == wanted {
      return TextSpan(start, start + wanted.count)
    }
    return nil
  }

  /// The bytes of the original that a span was read from.
  func original(of span: TextSpan, in source: String) -> String {
    let span = origins.original(of: span)
    return String(decoding: Array(source.utf8)[span.start..<span.end], as: UTF8.self)
  }
}

/// Expects that blocks lie in the text in order, and that all of them lead back into the original.
func expectSound(
  _ read: ReadText, original: [UInt8], at location: SourceLocation = #_sourceLocation
) {
  var end = 0
  for block in read.blocks {
    #expect(block.span.start >= end && !block.span.isEmpty, sourceLocation: location)
    end = block.span.end
    let span = read.origins.original(of: block.span)
    #expect(span.start >= 0 && span.end <= original.count, sourceLocation: location)
  }
  #expect(end <= read.text.count, sourceLocation: location)
}
