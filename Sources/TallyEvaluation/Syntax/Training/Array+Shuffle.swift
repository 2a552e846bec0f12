extension Array {
  /// Puts the elements in another order (Fisher & Yates), the same for the same numbers on every machine.
  mutating func shuffle(with random: inout SplitMix64) {
    guard count > 1 else { return }
    for place in stride(from: count - 1, to: 0, by: -1) {
      swapAt(place, random.below(place + 1))
    }
  }
}
