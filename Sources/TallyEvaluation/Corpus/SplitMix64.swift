/// Numbers that look random and are the same for the same seed on every machine (Steele, Lea & Flood 2014).
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts from a seed.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// One of some numbers below a bound; 0 where the bound is not above zero.
  mutating func below(_ bound: Int) -> Int {
    // The remainder favours small numbers by less than one in 2^40 for the bounds used here.
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }
}
