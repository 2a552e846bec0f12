import TallyClaims
import TallyComparison
import TallyText
import Testing

@Suite("Properties")
struct PropertyTests {
  /// Pseudo-random claims over few names, so that many of them meet (SplitMix64).
  private func corpus(_ seed: UInt64, count: Int = 60) -> [Fact] {
    var state = seed
    func next(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
    let figures = [
      "850", "~850", "900", "~900", ">800", ">=870", "^1000", "1600", "800..900", "860",
    ]
    let places: [(String?, [String])] = [
      ("Estonia", []), ("Tapa", ["Estonia"]), ("Poland", []), (nil, []),
    ]
    return (0..<count).map { index in
      let place = places[next(4)]
      return Fact(
        figure: figures[next(figures.count)], document: "d\(index % 20)",
        date: next(5) == 0 ? nil : "2022-01-\(10 + index % 20)",
        counted: ["soldier", "person"][next(2)], actor: ["United Kingdom", nil][next(2)],
        place: place.0, within: place.1, relation: ["present", "killed", nil][next(3)],
        attribution: ["the army", "police", nil][next(3)])
    }
  }

  /// Each comparison by the claims' identifiers, in a form that order does not change.
  private func verdicts(_ claims: [Claim], _ result: ComparisonResult) -> [String] {
    result.comparisons.map {
      "\(claims[$0.first].id) \(claims[$0.second].id) \(Outcome.words($0)) \($0.reason)"
    }.sorted()
  }

  /// Compares claims whose places, and so identifiers, are those of the facts in the whole corpus.
  private func compare(
    _ facts: [(offset: Int, element: Fact)], names: [String]
  ) -> ([Claim], ComparisonResult) {
    let claims = facts.map { $0.element.claim(at: $0.offset, documents: names) }
    return (claims, ClaimComparator(rules: Shipped.rules).compare(claims, documents: []))
  }

  @Test("the order in which claims come changes nothing", arguments: 1...12 as ClosedRange<UInt64>)
  func order(_ seed: UInt64) {
    let facts = Array(corpus(seed).enumerated())
    let names = (0..<20).map { "d\($0)" }
    let (claims, result) = compare(facts, names: names)
    let (turned, other) = compare(facts.reversed(), names: names.reversed())
    #expect(!result.findings.isEmpty)
    let (straight, reversed) = (verdicts(claims, result), verdicts(turned, other))
    #expect(straight.count == reversed.count)
    #expect(zip(straight, reversed).first { $0 != $1 } == nil)
    #expect(result.findings.map(\.fingerprint) == other.findings.map(\.fingerprint))
    #expect(result.findings.map(\.subject) == other.findings.map(\.subject))
    #expect(result.findings.map(\.sides.count) == other.findings.map(\.sides.count))
  }

  @Test(
    "a further document never removes a conflict between others",
    arguments: 1...12 as ClosedRange<UInt64>)
  func furtherDocument(_ seed: UInt64) {
    let facts = Array(corpus(seed).enumerated())
    let names = (0..<20).map { "d\($0)" }
    let (claims, all) = compare(facts, names: names)
    let (fewer, some) = compare(facts.filter { $0.element.document != "d7" }, names: names)
    func conflicts(_ claims: [Claim], _ result: ComparisonResult) -> Set<String> {
      Set(
        result.findings.flatMap(\.conflicts).map {
          [claims[$0.first].id, claims[$0.second].id].sorted().joined(separator: " ")
        })
    }
    #expect(conflicts(fewer, some).isSubset(of: conflicts(claims, all)))
  }

  @Test("every conflict stands in exactly one finding", arguments: 1...12 as ClosedRange<UInt64>)
  func partition(_ seed: UInt64) {
    let (_, result) = compare(Array(corpus(seed).enumerated()), names: (0..<20).map { "d\($0)" })
    let conflicts = result.comparisons.filter { $0.verdict == .conflict }
    #expect(result.findings.flatMap(\.conflicts).count == conflicts.count)
    #expect(Set(result.findings.flatMap(\.conflicts)) == Set(conflicts))
    for finding in result.findings {
      #expect(Set(finding.claims).isDisjoint(with: finding.agreeing))
      #expect(finding.values.count > 1)
    }
  }

  @Test("a group that is too large is compared by its distinct values, and a note says so")
  func largeGroup() throws {
    let facts = (0..<260).map { index in
      Fact(
        figure: index == 130 ? "900" : "850", document: "d\(1000 + index)",
        date: "2022-01-\(10 + index % 15)")
    }
    let result = Outcome(facts).result
    #expect(result.comparisons.count < 20)
    #expect(result.findings.count == 1)
    #expect(result.findings.first?.values == ["850", "900"])
    #expect(result.notes.contains { $0.contains("distinct values") && $0.contains("260 claims") })
  }

  @Test(
    "verdicts on some thousands of claims, read in parts, turned round, and counted in stretches",
    arguments: 1...2 as ClosedRange<UInt64>)
  func stretches(_ seed: UInt64) {
    let names = (0..<20).map { "d\($0)" }
    let facts = (0..<50).flatMap { group in
      corpus(seed &* 100 &+ UInt64(group)).map { fact in
        fact.with { $0.place = $0.place.map { "\($0) \(group)" } }
      }
    }
    let claims = facts.enumerated().map { $0.element.claim(at: $0.offset, documents: names) }
    let straight = survey([claims])
    let whole = straight.verdictCounts(in: 0..<straight.count)
    #expect(whole.values.reduce(0, +) > 100)
    let parts = survey([Array(claims[..<1_700]), Array(claims[1_700...])])
    let turned = survey([claims.reversed()])
    for (survey, stretch) in [(straight, 7), (parts, 101), (turned, 1_000)] {
      let counts = stride(from: 0, to: survey.count, by: stretch)
        .map { survey.verdictCounts(in: $0..<min(survey.count, $0 + stretch)) }
        .reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
      #expect(counts == whole)
    }
  }

  /// The survey of claims whose rows are made part by part, and put together.
  private func survey(_ parts: [[Claim]]) -> CellSurvey {
    var rows = ClaimRows(rules: Shipped.rules, keepsClaims: false)
    for part in parts {
      var some = ClaimRows(rules: Shipped.rules, keepsClaims: false)
      for claim in part { some.append(claim) }
      rows.append(contentsOf: some)
    }
    return CellSurvey(rows, published: [], rules: Shipped.rules)
  }
}
