/// Splits bytes into raw tokens, one after another; knows no vocabulary and no sentence.
///
/// Tokens are those of the Penn Treebank as English Universal Dependencies keeps them: hyphens, signs,
/// brackets and clitics stand by themselves, `U.S.` and `a.m.` keep their periods. The period of `Mr.`
/// stands by itself, since only a rule can tell it from the end of a sentence.
struct TokenScanner {
  /// Where the next token is looked for.
  var position: Int

  /// The offset before which every token ends.
  let end: Int

  /// Makes a scanner over the bytes from `start` to just before `end`.
  init(start: Int, end: Int) {
    position = start
    self.end = end
    atStart = true
  }

  private var atStart: Bool

  /// The next token; nil at the end. Time in proportion to the bytes passed over.
  mutating func next(in bytes: Span<UInt8>) -> RawToken? {
    let spaced = skipSpace(in: bytes) || atStart
    guard position < end else { return nil }
    atStart = false
    let shape: Token.Shape = spaced ? .spaceBefore : []
    let byte = bytes[position]
    if (byte | 0x20) &- 0x61 < 26 {
      if let address = address(in: bytes, shape) { return address }
      return word(in: bytes, shape)
    }
    if byte &- 0x30 < 10 { return numeral(in: bytes, shape) }
    if byte < 0x80 { return mark(in: bytes, shape) }
    return wideToken(in: bytes, shape)
  }

  /// Passes over white space and characters that are not seen; tells whether there was white space.
  private mutating func skipSpace(in bytes: Span<UInt8>) -> Bool {
    var spaced = false
    while position < end {
      let byte = bytes[position]
      if byte <= 0x20 || byte == 0x7F {
        spaced = true
        position += 1
      } else if byte < 0x80 {
        return spaced
      } else {
        let scalar = bytes.scalar(at: position, before: end)
        switch CharacterClass(scalar.value) {
        case .space: spaced = true
        case .ignorable: break
        default: return spaced
        }
        position += scalar.length
      }
    }
    return spaced
  }

  /// A token that starts outside ASCII.
  private mutating func wideToken(in bytes: Span<UInt8>, _ shape: Token.Shape) -> RawToken {
    let scalar = bytes.scalar(at: position, before: end)
    let start = position
    switch CharacterClass(scalar.value) {
    case .letter, .digit, .space, .ignorable: return word(in: bytes, shape)
    case .apostrophe:
      if let clitic = clitic(in: bytes, shape, apostropheLength: scalar.length) { return clitic }
      position += scalar.length
      return RawToken(start: start, end: position, kind: .punctuation, shape: shape, hash: nil)
    case .symbol:
      position += scalar.length
      return RawToken(start: start, end: position, kind: .symbol, shape: shape, hash: nil)
    case .punctuation, .dash:
      position += scalar.length
      return RawToken(
        start: start, end: position, kind: .punctuation, shape: shape, hash: nil,
        isTerminal: scalar.value == 0x2026)
    }
  }
}
