extension TextSpan {
  /// The span without white space at its ends, no-break and zero-width spaces included.
  func trimmed(in bytes: Span<UInt8>) -> TextSpan {
    var start = start
    var end = end
    while start < end {
      let length = bytes.spaceLength(at: start, before: end)
      guard length > 0 else { break }
      start += length
    }
    while end > start {
      if bytes[end - 1] <= 0x20 {
        end -= 1
      } else if bytes[end - 1] >= 0x80, let before = bytes.spaceStart(before: end, after: start) {
        end = before
      } else {
        break
      }
    }
    return TextSpan(start, end)
  }

  /// Whether the bytes start with the given ones, letters of ASCII in any case.
  func hasPrefix(_ prefix: String, in bytes: Span<UInt8>) -> Bool {
    guard length >= prefix.utf8.count else { return false }
    var place = start
    for letter in prefix.utf8 {
      guard CaseFolding.folded(bytes[place]) == CaseFolding.folded(letter) else { return false }
      place += 1
    }
    return true
  }

  /// Whether the bytes are the given ones, letters of ASCII in any case.
  func equals(_ text: String, in bytes: Span<UInt8>) -> Bool {
    length == text.utf8.count && hasPrefix(text, in: bytes)
  }

  /// Whether the bytes start an address of the web.
  func isAddress(in bytes: Span<UInt8>) -> Bool {
    hasPrefix("http://", in: bytes) || hasPrefix("https://", in: bytes)
      || hasPrefix("www.", in: bytes)
  }

  /// The text of the span; bytes that are no UTF-8 show as the replacement character.
  func string(in bytes: Span<UInt8>) -> String {
    String(decoding: (start..<end).map { bytes[$0] }, as: UTF8.self)
  }
}

extension Span where Element == UInt8 {
  /// The length of the white space or invisible character at a place; 0 where another stands there.
  func spaceLength(at place: Int, before end: Int) -> Int {
    let byte = self[place]
    if byte < 0x80 { return byte <= 0x20 || byte == 0x7F ? 1 : 0 }
    let scalar = scalar(at: place, before: end)
    switch CharacterClass(scalar.value) {
    case .space, .ignorable: return scalar.length
    default: return 0
    }
  }

  /// Where the white space outside ASCII that ends at a place starts; nil where none ends there.
  fileprivate func spaceStart(before end: Int, after start: Int) -> Int? {
    var place = end - 1
    while place > start, self[place] & 0xC0 == 0x80, end - place < 4 { place -= 1 }
    let length = spaceLength(at: place, before: end)
    return length > 0 && place + length == end ? place : nil
  }
}
