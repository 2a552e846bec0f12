import Testing

@testable import TallyEvaluation

@Suite("SplitMix64")
struct SplitMix64Tests {
  @Test("the numbers of the published reference for seed 1234567")
  func matchesReference() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in random.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test("numbers below a bound stay below it", arguments: [1, 2, 7, 1000])
  func staysBelow(_ bound: Int) {
    var random = SplitMix64(seed: 3)
    let numbers = (0..<100).map { _ in random.below(bound) }
    #expect(numbers.allSatisfy { (0..<bound).contains($0) })
    #expect(bound < 7 || Set(numbers).count > 5)
  }
}
