import Testing

@testable import TallyComparison
@testable import TallyEvaluation

/// Fitting the weights of signs.
@Suite("Fitting weights")
struct WeightFitTests {
  private static func pair(_ isOneFact: Bool, _ shown: [LinkageSign]) -> StorySigns.Pair {
    var signs = PairSigns()
    for sign in [.start] + shown { signs[sign] = 1 }
    return StorySigns.Pair(
      story: "flood", first: "a", second: "b", isOneFact: isOneFact, label: nil, signs: signs,
      standing: "")
  }

  @Test("a system of equations is solved")
  func system() {
    var system = LinearSystem(unknowns: 2, diagonal: 0)
    system.matrix = [[4, 2], [2, 3]]
    system.values = [10, 9]
    let solution = system.solution()
    #expect(abs(solution[0] - 1.5) < 1e-12)
    #expect(abs(solution[1] - 2) < 1e-12)
  }

  @Test("what shows on pairs of one fact weighs for it, what shows on others against it")
  func directions() {
    let pairs =
      Array(repeating: WeightFitTests.pair(true, [.sameEvent]), count: 20)
      + Array(repeating: WeightFitTests.pair(false, [.otherPlace]), count: 20)
      + [WeightFitTests.pair(true, [.otherPlace]), WeightFitTests.pair(false, [.sameEvent])]
    let weights = WeightFit(pairs).weights()
    #expect(weights[LinkageSign.sameEvent.rawValue] > 1)
    #expect(weights[LinkageSign.otherPlace.rawValue] < -1)
    #expect(weights[LinkageSign.sameDays.rawValue] == 0)
    #expect(WeightFit(pairs).weights() == weights)
  }

  @Test("a sign gets no weight that contradicts what it is meant to say")
  func amiss() {
    let pairs =
      Array(repeating: WeightFitTests.pair(false, [.sameEvent]), count: 20)
      + Array(repeating: WeightFitTests.pair(true, []), count: 20)
    #expect(WeightFit(pairs).weights()[LinkageSign.sameEvent.rawValue] == 0)
  }

  @Test("there is room for all signs")
  func room() { #expect(LinkageSign.allCases.count <= PairSigns.room) }
}
