import TallyClaims
import TallyComparison
import TallyQuantities
import TallyReports
import TallyText

/// Reports of any size, of the shape that real ones have: two to five claims a finding, each read in a dozen steps.
enum LargeReport {
  /// A report with so many findings.
  static func of(_ count: Int) -> Report {
    var claims: [Claim] = []
    var comparisons: [Comparison] = []
    var findings: [Finding] = []
    for number in 0..<count {
      let first = claims.count
      let own = self.claims(of: number)
      claims += own
      let worst = comparison(first, first + 1, number: number)
      comparisons.append(worst)
      findings.append(
        finding(number, claims: Array(first..<(first + own.count)), worst: worst))
    }
    return Report(
      documents: documents, claims: claims, comparisons: comparisons, findings: findings,
      skipped: [], passedOver: 0, notes: [], rules: rules)
  }

  /// How many documents the claims stand in.
  private static let documentCount = 60

  private static let rules = (1...40).map { "rules/places/towns.jsonl:\($0)" }

  private static let towns = ["Westhaven", "Easthaven", "Saltmarsh", "Kingsbridge", "Oakfield"]

  private static let things = ["soldier", "nurse", "lorry", "tent", "well", "school"]

  private static var documents: [DocumentProfile] {
    (0..<documentCount).map { number in
      DocumentProfile(
        name: "article-\(number).txt", path: "news/2031/article-\(number).txt",
        source: "Gazette of \(towns[number % towns.count]) \(number % 23)",
        title: "What the quartermaster counted on day \(number)",
        published: CalendarDate(year: 2031, month: 1 + number % 12, day: 1 + number % 28).map {
          PublicationDate($0, basis: "metadata date")
        }, sha256: String(repeating: "ab", count: 32))
    }
  }

  private static func claims(of number: Int) -> [Claim] {
    (0..<(2 + number % 4)).map { place in
      let document = (number * 7 + place * 11) % documentCount
      let day = documents[document].published?.date
      return SampleClaim(
        document: document,
        marked:
          "The quartermaster of \(towns[number % towns.count]) told reporters on Tuesday that "
          + "⟨about ⟦\(800 + place * 60)⟧ \(things[number % things.count])s⟩ had arrived since the "
          + "bridge was opened again, and that more were on their way.",
        start: 100 + number, line: 3 + number % 90, low: Rational(800 + place * 60),
        soft: Interval(Rational(790 + place * 60), Rational(810 + place * 60)),
        key: key(number), asOf: day.map { AsOf(DateRange($0), basis: .publication) },
        attribution: place == 0 ? "quartermaster" : nil, trail: trail(number)
      ).claim
    }
  }

  private static func key(_ number: Int) -> ClaimKey {
    ClaimKey(
      counted: things[number % things.count], countedKind: "person", actor: "Norland",
      place: towns[number % towns.count], relation: "present")
  }

  private static func trail(_ number: Int) -> [TrailStep] {
    let results = [
      (TrailStep.Stage.counted, things[number % things.count]), (.actor, "Norland"),
      (.place, towns[number % towns.count]), (.relation, "present"),
      (.attribution, "quartermaster"), (.time, "2031-03-02, the publication date"),
    ]
    return results.enumerated().map { place, step in
      TrailStep(step.0, rule: RuleID(index: Int32(place * 5)), result: step.1)
    }
  }

  private static func comparison(_ first: Int, _ second: Int, number: Int) -> Comparison {
    Comparison(
      first: first, second: second, verdict: .conflict,
      reason: "“about 800 \(things[number % things.count])s” (2031-03-02) admits 790 to 810; "
        + "“about 860” (2031-03-06) admits 850 to 870: no value fits both, and the printed figures "
        + "differ by 60, more than rounding explains. They lie 4 days apart, inside the 30 days "
        + "for which figures of this kind are taken as one fact.",
      severity: severity(number), gap: Rational(60), ratio: 860.0 / 800.0, days: 4,
      timeMayExplain: false, confidence: 0.8,
      trail: [TrailStep(.verdict, rule: RuleID(index: 39), result: "conflict")])
  }

  private static func severity(_ number: Int) -> Severity {
    [.major, .moderate, .minor][number % 3]
  }

  private static func finding(_ number: Int, claims: [Int], worst: Comparison) -> Finding {
    let digits = String(number, radix: 16)
    return Finding(
      fingerprint: "f-\(String(repeating: "0", count: 16 - digits.utf8.count))\(digits)",
      check: .disagreement, key: key(number),
      subject: "\(things[number % things.count])s of Norland present in "
        + "\(towns[number % towns.count])",
      values: ["800", "860"], claims: claims, agreeing: [], conflicts: [worst], worst: worst,
      severity: severity(number), consensus: nil, confidence: 0.8,
      keyFingerprint: "k-\(number)",
      sides: [
        Finding.Side(value: "800", claims: [claims[0]], witnesses: [claims[0]]),
        Finding.Side(value: "860", claims: [claims[1]], witnesses: [claims[1]]),
      ])
  }
}
