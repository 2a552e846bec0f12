/// A quote, bracket or dash beside the end of a sentence, and which side of it the mark belongs to.
struct QuoteMark {
  /// Whether it may stand before the first word of a sentence.
  let opens: Bool

  /// Whether it may stand after the last mark of a sentence.
  let closes: Bool

  /// Reads a token; nil where it is no such mark.
  init?(_ token: Token, in bytes: Span<UInt8>) {
    guard token.kind == .punctuation else { return nil }
    let start = Int(token.start)
    switch bytes.scalar(at: start, before: start + Int(token.length)).value {
    case 0x22, 0x27: (opens, closes) = (true, true)
    // “ ‘ „ ‚ « ( [ { ¿ ¡ ‹
    case 0x201C, 0x2018, 0x201E, 0x201A, 0xAB, 0x28, 0x5B, 0x7B, 0xBF, 0xA1, 0x2039:
      (opens, closes) = (true, false)
    // ” ’ » ) ] } ›
    case 0x201D, 0x2019, 0xBB, 0x29, 0x5D, 0x7D, 0x203A: (opens, closes) = (false, true)
    // A dash or bullet opens a line of dialogue or of a list.
    case 0x2D, 0x2013, 0x2014, 0x2015, 0x2022, 0xB7: (opens, closes) = (true, false)
    // Further marks: `?!`, `!!!`.
    case 0x21, 0x3F, 0x2E, 0x2026: (opens, closes) = (false, true)
    default: return nil
    }
  }
}
