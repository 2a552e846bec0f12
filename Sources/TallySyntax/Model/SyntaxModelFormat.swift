/// The form of a model file: little-endian throughout.
///
/// | bytes | what |
/// |---|---|
/// | 0–7 | `TALLYSYN` |
/// | 8–11 | version, of the format and of the features together |
/// | 12–15 | the size of the file |
/// | 16–23 | checksum of the bytes from 24 on |
/// | 24–63 | buckets and pairs: dictionary, tags, the scout's steps, steps, relations (4 bytes each) |
/// | 64– | for dictionary, tags, the scout's steps, steps, relations: buckets of four slots of 4 bytes, then pairs of 2 bytes, filled up to 16 bytes |
package enum SyntaxModelFormat {
  /// What a model starts with.
  package static let magic = Array("TALLYSYN".utf8)
  /// The version; a change of features, tags or relations needs another one.
  package static let version: UInt32 = 1
  /// Where the checked bytes start.
  package static let checkedStart = 24
  /// Where the tables start.
  package static let tablesStart = 64
  /// The largest size that is read.
  package static let largestSize = 1 << 26

  /// The checksum of the bytes from a place on: a fast hash against damage, not against forgery.
  package static func checksum(_ bytes: Span<UInt8>, from start: Int) -> UInt64 {
    var lanes = SIMD4<UInt32>(0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A)
    let factor = SIMD4<UInt32>(0x9E37_79B1, 0x85EB_CA77, 0xC2B2_AE3D, 0x27D4_EB2F)
    var place = start
    while place + 16 <= bytes.count {
      lanes = (lanes ^ bytes.words(at: place)) &* factor
      lanes ^= lanes &>> SIMD4(repeating: 15)
      place += 16
    }
    var hash = UInt64(bytes.count - start)
    for lane in 0..<4 { hash = (hash ^ UInt64(lanes[lane])) &* 0x9E37_79B9_7F4A_7C15 }
    while place < bytes.count {
      hash = (hash ^ UInt64(bytes[place])) &* 0x9E37_79B9_7F4A_7C15
      place += 1
    }
    return hash ^ hash &>> 32
  }
}
