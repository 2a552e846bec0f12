/// Weights in eight bits or seven: fine steps near zero and coarse ones far from it, as in the µ-law of telephony (ITU-T G.711).
package enum WeightCode {
  /// What each byte stands for.
  package static let values: [Int32] = (0...255).map { byte in
    let magnitude = Int32(byte & 0x7F)
    let value = ((16 + (magnitude & 15)) << (magnitude >> 4)) - 16
    return byte < 0x80 ? value : -value
  }

  /// What each seven bits stand for; steps are twice as coarse.
  package static let shortValues: [Int32] = (0...127).map { bits in
    let magnitude = Int32(bits & 0x3F)
    let value = 2 * (((8 + (magnitude & 7)) << (magnitude >> 3)) - 8)
    return bits < 0x40 ? value : -value
  }

  /// The byte that stands for the value nearest to a weight; the largest where the weight lies beyond.
  package static func byte(for weight: Int64) -> UInt8 { code(for: weight, in: values, sign: 0x80) }

  /// The seven bits that stand for the value nearest to a weight.
  package static func shortCode(for weight: Int64) -> UInt8 {
    code(for: weight, in: shortValues, sign: 0x40)
  }

  private static func code(for weight: Int64, in values: [Int32], sign: UInt8) -> UInt8 {
    let magnitude = weight.magnitude
    var low = 0
    var high = Int(sign) - 1
    while low < high {
      let middle = (low + high) / 2
      // The border between two steps lies halfway; above it the next one is nearer.
      let border = UInt64(values[middle] + values[middle + 1] + 1) / 2
      if magnitude >= border { low = middle + 1 } else { high = middle }
    }
    return UInt8(low) | (weight < 0 && low > 0 ? sign : 0)
  }
}
