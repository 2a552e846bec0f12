/// Weights in a byte: fine steps near zero and coarse ones far from it, as in the µ-law of telephony (ITU-T G.711).
package enum WeightCode {
  /// What each byte stands for.
  package static let values: [Int32] = (0...255).map { byte in
    let magnitude = Int32(byte & 0x7F)
    let (exponent, mantissa) = (magnitude >> 4, magnitude & 15)
    let value = (16 + mantissa) << exponent - 16
    return byte < 0x80 ? value : -value
  }

  /// The byte that stands for the value nearest to a weight; the largest where the weight lies beyond.
  package static func byte(for weight: Int64) -> UInt8 {
    let magnitude = weight.magnitude
    var low = 0
    var high = 127
    while low < high {
      let middle = (low + high) / 2
      // The border between two steps lies halfway; above it the next one is nearer.
      let border = UInt64(values[middle] + values[middle + 1] + 1) / 2
      if magnitude >= border { low = middle + 1 } else { high = middle }
    }
    return UInt8(low) | (weight < 0 && low > 0 ? 0x80 : 0)
  }
}
