/// What a character does to tokens: it builds words, stands by itself, parts them, or is not seen.
///
/// Follows the general categories of the Unicode Character Database where they matter to tokens, by ranges;
/// whatever is not listed is a letter, so that words of any script hold together.
enum CharacterClass: UInt8 {
  case letter, digit, space, punctuation, symbol, apostrophe, dash, ignorable

  /// The class of a byte of ASCII.
  @inline(__always)
  init(ascii byte: UInt8) {
    if (byte | 0x20) &- 0x61 < 26 {
      self = .letter
    } else if byte <= 0x20 || byte == 0x7F {
      self = .space
    } else if byte &- 0x30 < 10 {
      self = .digit
    } else {
      switch byte {
      case UInt8(ascii: "'"): self = .apostrophe
      case UInt8(ascii: "-"): self = .dash
      case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "&"),
        UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
        UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "|"),
        UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "\\"):
        self = .symbol
      default: self = .punctuation
      }
    }
  }

  /// The class of a code point.
  init(_ value: UInt32) {
    switch value {
    case 0..<0x80: self = CharacterClass(ascii: UInt8(value))
    case 0x80..<0x300: self = CharacterClass(latin: value)
    case 0x2000..<0x2070: self = CharacterClass(generalPunctuation: value)
    case 0x2070..<0x2E80: self = CharacterClass(signs: value)
    default: self = CharacterClass(other: value)
    }
  }

  /// Latin-1 Supplement to Spacing Modifier Letters.
  private init(latin value: UInt32) {
    switch value {
    case 0x85, 0xA0: self = .space
    case 0x80..<0xA0, 0xAD: self = .ignorable
    case 0xAA, 0xB5: self = .letter
    case 0xA1, 0xAB, 0xB7, 0xBB, 0xBF: self = .punctuation
    case 0xA2..<0xC0, 0xD7, 0xF7: self = .symbol
    case 0x2BC: self = .apostrophe
    default: self = .letter
    }
  }

  /// General Punctuation.
  private init(generalPunctuation value: UInt32) {
    switch value {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: self = .space
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: self = .ignorable
    case 0x2010...0x2015: self = .dash
    case 0x2019: self = .apostrophe
    case 0x2030...0x2033, 0x2044: self = .symbol
    default: self = .punctuation
    }
  }

  /// Superscripts to Supplemental Punctuation: currency signs, fractions, arrows, mathematics, pictures.
  private init(signs value: UInt32) {
    switch value {
    case 0x2212: self = .dash
    case 0x2080...0x209F, 0x20D0...0x20FF, 0x2126, 0x212A, 0x212B, 0x2160...0x2188: self = .letter
    case 0x2C00..<0x2E00: self = .letter
    case 0x2E00..<0x2E80: self = .punctuation
    default: self = .symbol
    }
  }

  private init(other value: UInt32) {
    switch value {
    case 0x1680, 0x3000: self = .space
    case 0x61C, 0x180E, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF: self = .ignorable
    case 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965, 0x3001...0x3003, 0x3008...0x3011,
      0x3014...0x301F, 0xFE10...0xFE19, 0xFE30...0xFE57, 0xFF01...0xFF03, 0xFF05...0xFF0A, 0xFF0C,
      0xFF0E, 0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3B...0xFF3D, 0xFF5B...0xFF65:
      self = .punctuation
    case 0xFE58, 0xFE63, 0xFF0D: self = .dash
    case 0x66A, 0xE3F, 0xFE59...0xFE6F, 0xFF04, 0xFF0B, 0xFF1C...0xFF1E, 0xFF20, 0xFFE0...0xFFFD,
      0xE000...0xF8FF, 0x1F000...0x1FAFF:
      self = .symbol
    default: self = .letter
    }
  }
}
