import TallySyntax

/// Fills the slots of a table, weightiest features first, so that those for which there is no room matter least.
struct SlotTableBuilder {
  /// A feature to be placed.
  struct Entry {
    /// The hash of the feature.
    let hash: UInt64
    /// What stands in its slot: 24 bits.
    let payload: UInt32
    /// How much it matters.
    let importance: Int64
  }

  /// The buckets filled with the entries; `bits` is the logarithm of the most there may be, and fewer entries need fewer.
  static func buckets(_ entries: [Entry], bits: Int) -> [SIMD4<UInt32>] {
    var bits = bits
    while bits > 1, entries.count * 4 / 3 <= 4 << (bits - 1) { bits -= 1 }
    var buckets = [SIMD4<UInt32>](repeating: SIMD4(repeating: 0), count: 1 << bits)
    let order = entries.sorted {
      $0.importance != $1.importance ? $0.importance > $1.importance : $0.hash < $1.hash
    }
    for entry in order {
      let index = SlotTable.bucket(of: entry.hash, shift: UInt64(64 - bits))
      let tag = SlotTable.tag(of: entry.hash)
      place(tag | entry.payload, in: &buckets[index])
    }
    return buckets
  }

  /// Puts a slot into the first free place, unless one with the same tag is there.
  private static func place(_ slot: UInt32, in bucket: inout SIMD4<UInt32>) {
    for lane in 0..<4 {
      if bucket[lane] == 0 {
        bucket[lane] = slot
        return
      }
      if bucket[lane] & SlotTable.tagMask == slot & SlotTable.tagMask { return }
    }
  }
}
