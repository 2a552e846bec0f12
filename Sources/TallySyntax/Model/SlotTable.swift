/// A table from the hashes of features to 24 bits each, without the hashes themselves.
///
/// A hash names a bucket of four slots, sixteen bytes, and eight bits that tell the slots of a bucket apart. A feature that is
/// not in the table is taken for one that is in about one of a hundred cases, which costs no accuracy that could be measured.
package struct SlotTable: Sendable {
  /// The buckets; a power of two of them. A slot holds the eight bits uppermost; 0 stands for no feature.
  package let buckets: [SIMD4<UInt32>]

  private let shift: UInt64

  /// The bits that tell slots apart, uppermost.
  package static let tagMask: UInt32 = 0xFF00_0000

  /// Makes a table; nil where the number of buckets is no power of two, or out of bounds.
  package init?(buckets: [SIMD4<UInt32>]) {
    guard buckets.count > 1, buckets.count <= 1 << 24, buckets.count & (buckets.count - 1) == 0
    else { return nil }
    self.buckets = buckets
    shift = UInt64(64 - buckets.count.trailingZeroBitCount)
  }

  /// Makes a table of one bucket.
  init(bucket: SIMD4<UInt32>) {
    buckets = [bucket, bucket]
    shift = 63
  }

  /// The 24 bits of a feature, lowermost; 0 where it is not in the table.
  @inline(__always)
  func payload(of hash: UInt64, in buckets: Span<SIMD4<UInt32>>) -> UInt32 {
    let bucket = buckets[SlotTable.bucket(of: hash, shift: shift)]
    let tag = SlotTable.tag(of: hash)
    return SlotTable.payload(of: bucket.x ^ tag) | SlotTable.payload(of: bucket.y ^ tag)
      | SlotTable.payload(of: bucket.z ^ tag) | SlotTable.payload(of: bucket.w ^ tag)
  }

  /// The lower bits where the upper ones are the same, else 0.
  @inline(__always)
  private static func payload(of difference: UInt32) -> UInt32 {
    difference <= ~tagMask ? difference : 0
  }

  /// The bucket of a hash: its upper bits.
  @inline(__always)
  package static func bucket(of hash: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> shift)
  }

  /// The bits of a hash that tell it from others in its bucket, uppermost.
  @inline(__always)
  package static func tag(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) << 24
  }
}
