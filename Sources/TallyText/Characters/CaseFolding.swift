/// Simple case folding (Unicode `CaseFolding.txt`, status C) for the Latin letters of European names.
enum CaseFolding {
  /// The letter of ASCII in lower case; other bytes stay as they are.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The code point in lower case: ASCII, Latin-1 Supplement and Latin Extended-A; others stay.
  static func folded(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0xD7: value
    case 0xC0...0xDE: value + 0x20
    case 0xB5: 0x3BC
    case 0x100...0x12F, 0x132...0x137, 0x14A...0x177: value | 1
    case 0x139...0x148, 0x179...0x17E: value + (value & 1)
    case 0x178: 0xFF
    default: value
    }
  }

  /// Whether the code point is a capital: of Latin up to Extended-A, Greek or Cyrillic.
  static func isCapital(_ value: UInt32) -> Bool {
    switch value {
    case 0xB5: false
    case 0..<0x180: folded(value) != value || value == 0x130
    case 0x391...0x3AB, 0x400...0x42F: true
    default: false
    }
  }
}
