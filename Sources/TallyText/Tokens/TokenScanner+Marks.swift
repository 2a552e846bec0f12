extension TokenScanner {
  /// A mark or sign of ASCII; periods in a row and hyphens in a row are one.
  mutating func mark(in bytes: Span<UInt8>, _ shape: Token.Shape) -> RawToken {
    let start = position
    let byte = bytes[start]
    if byte == UInt8(ascii: "."), startsDecimals(in: bytes) { return numeral(in: bytes, shape) }
    if byte == UInt8(ascii: "'"), let clitic = clitic(in: bytes, shape, apostropheLength: 1) {
      return clitic
    }
    var hash = WordHash()
    repeat {
      hash.add(byte)
      position += 1
    } while (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")) && position < end
      && bytes[position] == byte
    let isSign = CharacterClass(ascii: byte) == .symbol
    return RawToken(
      start: start, end: position, kind: isSign ? .symbol : .punctuation, shape: shape, hash: hash,
      isTerminal: byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
        || byte == UInt8(ascii: "?"))
  }

  /// Whether the period is a decimal sign with nothing before it: `.5`, but not `..5` or `p.5`.
  private func startsDecimals(in bytes: Span<UInt8>) -> Bool {
    guard position + 1 < end, bytes[position + 1] &- 0x30 < 10 else { return false }
    guard position > 0 else { return true }
    let before = bytes[position - 1]
    return before <= 0x20 || CharacterClass(ascii: before) == .symbol || before == UInt8(ascii: "(")
      || before == UInt8(ascii: "-")
  }

  /// An address of the web, `https://…` or `www.…` (RFC 3986), as one token; nil where there is none.
  ///
  /// Its figures are no quantities, and its marks would break sentences.
  mutating func address(in bytes: Span<UInt8>, _ shape: Token.Shape) -> RawToken? {
    let first = bytes[position] | 0x20
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w"), position + 4 < end else {
      return nil
    }
    let third = bytes[position + 2] | 0x20
    guard third == UInt8(ascii: "t") || third == UInt8(ascii: "w") else { return nil }
    guard starts("http://", in: bytes) || starts("https://", in: bytes) || starts("www.", in: bytes)
    else { return nil }
    let start = position
    while position < end, isAddressByte(bytes[position]) { position += 1 }
    while position > start + 4, isTrailingMark(bytes[position - 1]) { position -= 1 }
    return RawToken(start: start, end: position, kind: .word, shape: shape, hash: nil)
  }

  private func starts(_ prefix: String, in bytes: Span<UInt8>) -> Bool {
    guard position + prefix.utf8.count < end else { return false }
    var place = position
    for letter in prefix.utf8 {
      guard CaseFolding.folded(bytes[place]) == letter else { return false }
      place += 1
    }
    return true
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: ">")
  }

  private func isTrailingMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
