/// The features of one decision, as hashes.
///
/// Templates are numbered by the order in which they are added, so every decision of a kind adds the same ones.
package struct FeatureList: ~Copyable {
  /// The most features a decision may have.
  package static let capacity = 160

  /// Room for the hashes; those from `count` on are left over.
  package private(set) var values = InlineArray<160, UInt64>(repeating: 0)

  /// The number of features.
  package private(set) var count = 0

  private var template: UInt64 = 0

  /// Makes an empty list.
  package init() {}

  /// Takes all features away.
  @inline(__always)
  mutating func removeAll() {
    count = 0
    template = 0x510E_527F_ADE6_82D1
  }

  /// Adds a feature of one part.
  @inline(__always)
  mutating func add(_ first: UInt64) { append(FeatureHash.feature(template, first)) }

  /// Adds a feature of two parts.
  @inline(__always)
  mutating func add(_ first: UInt64, _ second: UInt64) {
    append(FeatureHash.feature(template, first, second))
  }

  /// Adds a feature of three parts.
  @inline(__always)
  mutating func add(_ first: UInt64, _ second: UInt64, _ third: UInt64) {
    append(FeatureHash.feature(template, first, second, third))
  }

  @inline(__always)
  private mutating func append(_ hash: UInt64) {
    values[count] = hash
    count &+= 1
    template &+= 0x9B05_688C_2B3E_6C1F
  }
}
