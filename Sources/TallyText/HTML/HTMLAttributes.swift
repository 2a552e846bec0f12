/// The attributes of a start tag, read one after another from where they stand.
struct HTMLAttributes {
  private let span: TextSpan

  /// Makes attributes from the bytes between a tag's name and its `>`.
  init(_ span: TextSpan) { self.span = span }

  /// The value of an attribute, its references resolved; an empty one where it has none; nil where it is missing.
  func value(of name: String, in bytes: Span<UInt8>) -> String? {
    var place = span.start
    while let attribute = next(from: &place, in: bytes) {
      if attribute.name.equals(name, in: bytes) {
        return HTMLAttributes.resolved(attribute.value, in: bytes)
      }
    }
    return nil
  }

  /// Reads the attribute that starts at or after a place, and moves past it.
  private func next(
    from place: inout Int, in bytes: Span<UInt8>
  ) -> (name: TextSpan, value: TextSpan)? {
    while place < span.end, bytes[place] <= 0x20 || bytes[place] == UInt8(ascii: "/") { place += 1 }
    guard place < span.end else { return nil }
    let start = place
    place += 1
    while place < span.end, bytes[place] > 0x20, bytes[place] != UInt8(ascii: "="),
      bytes[place] != UInt8(ascii: "/")
    {
      place += 1
    }
    let name = TextSpan(start, place)
    skipSpace(&place, in: bytes)
    guard place < span.end, bytes[place] == UInt8(ascii: "=") else {
      return (name, TextSpan(place, place))
    }
    place += 1
    skipSpace(&place, in: bytes)
    return (name, value(from: &place, in: bytes))
  }

  private func value(from place: inout Int, in bytes: Span<UInt8>) -> TextSpan {
    guard place < span.end else { return TextSpan(place, place) }
    let quote = bytes[place]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { place += 1 }
    let start = place
    while place < span.end, isQuoted ? bytes[place] != quote : bytes[place] > 0x20 { place += 1 }
    let value = TextSpan(start, place)
    if isQuoted, place < span.end { place += 1 }
    return value
  }

  private func skipSpace(_ place: inout Int, in bytes: Span<UInt8>) {
    while place < span.end, bytes[place] <= 0x20 { place += 1 }
  }

  /// Text with its character references resolved.
  static func resolved(_ span: TextSpan, in bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    var place = span.start
    while place < span.end {
      if bytes[place] == UInt8(ascii: "&"),
        let reference = CharacterReference(at: place, before: span.end, in: bytes)
      {
        text += reference.utf8
        place = reference.span.end
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
