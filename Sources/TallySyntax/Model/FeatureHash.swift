/// Hashing of features: fast, and the same on every machine.
///
/// Multiplications and shifts of 64 bits, with odd constants from the fractions of the golden ratio and of √2, √3, √5
/// (Knuth, The Art of Computer Programming, volume 3, section 6.4).
package enum FeatureHash {
  /// Spreads a small number over 64 bits.
  @inline(__always)
  static func value(_ number: UInt64) -> UInt64 {
    let first = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
    return (first ^ first &>> 31) &* 0xBB67_AE85_84CA_A73B
  }

  /// Adds a byte to the hash of a string.
  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte) &+ 1) &* 0x9E37_79B9_7F4A_7C15 &+ hash &>> 41
  }

  /// The hash of a feature of one part.
  @inline(__always)
  static func feature(_ template: UInt64, _ first: UInt64) -> UInt64 {
    finished(template &+ first)
  }

  /// The hash of a feature of two parts; their order matters.
  @inline(__always)
  static func feature(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    finished(template &+ first &+ second &* 0x6A09_E667_F3BC_C909)
  }

  /// The hash of a feature of three parts; their order matters.
  @inline(__always)
  static func feature(
    _ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64
  ) -> UInt64 {
    finished(
      template &+ first &+ second &* 0x6A09_E667_F3BC_C909 &+ third &* 0x3C6E_F372_FE94_F82B)
  }

  @inline(__always)
  private static func finished(_ hash: UInt64) -> UInt64 {
    let first = (hash ^ hash &>> 32) &* 0xBB67_AE85_84CA_A73B
    return first ^ first &>> 29
  }
}
