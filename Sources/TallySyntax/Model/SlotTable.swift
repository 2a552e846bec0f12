/// A table from the hashes of features to 22 bits each, without the hashes themselves.
///
/// A hash names a bucket of four slots, sixteen bytes, and ten bits that tell the slots of a bucket apart. A feature that is
/// not in the table is taken for one that is in about one of three hundred cases.
package struct SlotTable: Sendable {
  /// The buckets; a power of two of them. A slot holds the ten bits uppermost; 0 stands for no feature.
  package let buckets: [SIMD4<UInt32>]

  private let shift: UInt64

  /// The bits that tell slots apart, uppermost.
  package static let tagMask: UInt32 = 0xFFC0_0000

  /// Makes a table; nil where the number of buckets is no power of two, or out of bounds.
  package init?(buckets: [SIMD4<UInt32>]) {
    guard buckets.count > 1, buckets.count <= 1 << 24, buckets.count & (buckets.count - 1) == 0
    else { return nil }
    self.buckets = buckets
    shift = UInt64(64 - buckets.count.trailingZeroBitCount)
  }

  /// The table with other bits in its slots; those that are free stay so.
  func map(_ change: (UInt32) -> UInt32) -> SlotTable {
    var buckets = buckets
    for index in buckets.indices {
      for lane in 0..<4 where buckets[index][lane] & ~SlotTable.tagMask != 0 {
        let slot = buckets[index][lane]
        buckets[index][lane] = slot & SlotTable.tagMask | change(slot & ~SlotTable.tagMask)
      }
    }
    return SlotTable(buckets: buckets, shift: shift)
  }

  private init(buckets: [SIMD4<UInt32>], shift: UInt64) {
    self.buckets = buckets
    self.shift = shift
  }

  /// Makes a table of one bucket.
  init(bucket: SIMD4<UInt32>) {
    buckets = [bucket, bucket]
    shift = 63
  }

  /// The 22 bits of a feature, lowermost; 0 where it is not in the table.
  @inline(__always)
  func payload(of hash: UInt64, in buckets: Span<SIMD4<UInt32>>) -> UInt32 {
    SlotTable.lanes(of: hash, in: bucket(of: hash, in: buckets)).wrappedSum()
  }

  /// The bucket that a feature is in, if it is in the table.
  @inline(__always)
  func bucket(of hash: UInt64, in buckets: Span<SIMD4<UInt32>>) -> SIMD4<UInt32> {
    buckets[SlotTable.bucket(of: hash, shift: shift)]
  }

  /// The 22 bits of a feature in one of the four lanes, zeros in the others; zeros alone where it is not in its bucket.
  @inline(__always)
  static func lanes(of hash: UInt64, in bucket: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let difference = bucket ^ SIMD4(repeating: SlotTable.tag(of: hash))
    let nothing = SIMD4<UInt32>(repeating: 0)
    return nothing.replacing(with: difference, where: difference &>> 22 .== nothing)
  }

  /// Finds the features that are in the table, in order; returns their number.
  ///
  /// Nothing here depends on what was found, so that the machine waits for many slots at once and not for one by one.
  @inline(__always)
  func find(
    _ list: borrowing FeatureList, into found: inout InlineArray<160, UInt32>
  ) -> Int {
    let buckets = buckets.span
    let features = list.values.span
    var count = 0
    var gathered = InlineArray<160, SIMD4<UInt32>>(repeating: SIMD4(repeating: 0))
    for index in 0..<list.count { gathered[index] = bucket(of: features[index], in: buckets) }
    for index in 0..<list.count {
      let payload = SlotTable.lanes(of: features[index], in: gathered[index]).wrappedSum()
      found[count] = payload
      count &+= payload == 0 ? 0 : 1
    }
    return count
  }

  /// The bucket of a hash: its upper bits.
  @inline(__always)
  package static func bucket(of hash: UInt64, shift: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> shift)
  }

  /// The bits of a hash that tell it from others in its bucket, uppermost.
  @inline(__always)
  package static func tag(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash) << 22
  }
}
