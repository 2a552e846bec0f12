import TallyClaims
import TallyComparison
import TallyQuantities
import TallyReports
import TallyText

/// Small reports made by hand, with every part that a format shows.
enum SampleReport {
  /// Three dated sources and one without a date on one garrison: 850 against 900, and a tunnel in miles.
  static var garrison: Report {
    let early = CalendarDate(iso: "2031-03-02")
    let late = CalendarDate(iso: "2031-03-06")
    let claims = [
      SampleClaim(
        document: 0,
        marked:
          "Norland said on Sunday that ⟨about ⟦850⟧ soldiers⟩ guard the harbour at Westhaven.",
        asOf: early.map { AsOf(DateRange($0), basis: .publication) }, attribution: "officials",
        trail: [
          TrailStep(
            .counted, rule: RuleID(index: 2), span: TextSpan(138, 146), result: "soldier"),
          TrailStep(.place, rule: RuleID(index: 3), result: "Westhaven, from \"there\""),
        ]
      ).claim,
      SampleClaim(
        document: 1, marked: "The garrison now counts ⟨⟦900⟧ soldiers⟩ “and no ships”.", start: 40,
        line: 7, low: Rational(900), bound: .exact, soft: Interval(Rational(890), Rational(910)),
        hard: Interval(Rational(850), Rational(950)),
        asOf: late.map { AsOf(DateRange($0), basis: .publication) }, cue: .current
      ).claim,
      SampleClaim(
        document: 2, marked: "Westhaven’s ⟨more than ⟦840⟧ soldiers⟩ were paid late.", start: 12,
        line: 1, low: Rational(840), bound: .moreThan,
        soft: Interval(
          lower: Interval.Endpoint(Rational(840), isClosed: false),
          upper: Interval.Endpoint(Rational(1050))),
        hard: Interval(lower: Interval.Endpoint(Rational(840), isClosed: false), upper: nil)
      ).claim,
      SampleClaim(
        document: 0, marked: "The tunnel is ⟨⟦28⟧ miles⟩ long.", start: 400, line: 9,
        low: Rational(28), bound: .exact, kind: .measure, unit: mile,
        key: ClaimKey(counted: "tunnel", relation: "length"),
        asOf: early.map { AsOf(DateRange($0), basis: .publication) }
      ).claim,
    ]
    let comparisons = [conflict, agreement]
    return Report(
      documents: documents, claims: claims, comparisons: comparisons,
      findings: [finding],
      skipped: [
        Report.Skip(name: "news/d.txt", reason: "byte 12 is not valid UTF-8 (0xE9)")
      ], passedOver: 2, notes: ["One group of 240 claims was compared by its distinct values."],
      rules: [
        "rules/bounds/hedges.jsonl:4", "rules/bounds/widths.jsonl:12",
        "rules/counted/people.jsonl:8", "rules/places/towns.jsonl:101",
        "rules/verdicts/stocks.jsonl:2",
      ])
  }

  /// A run in which nothing is at odds.
  static var quiet: Report {
    let report = garrison
    return Report(
      documents: report.documents, claims: report.claims, comparisons: [agreement], findings: [],
      skipped: [], passedOver: 0, notes: [], rules: report.rules)
  }

  /// The baseline's view: the one finding is changed, another no longer occurs.
  static let gate = GateStates(
    states: ["f-00112233445566aa": .changed], stale: ["f-ffeeddccbbaa9988"])

  /// A unit with an exact size.
  static var mile: MeasurementUnit {
    MeasurementUnit(
      name: "mile", dimension: "length", base: "metre",
      scale: Rational(1_609_344, over: 1000) ?? .one, offset: .zero, rule: RuleID(index: 1))
  }

  private static var documents: [DocumentProfile] {
    func hash(_ digit: String) -> String { String(repeating: digit, count: 64) }
    let early = CalendarDate(iso: "2031-03-02")
    let late = CalendarDate(iso: "2031-03-06")
    return [
      DocumentProfile(
        name: "a.txt", path: "news/a.txt", source: "Harbour Gazette", title: "Guard at the harbour",
        published: early.map { PublicationDate($0, basis: "metadata date") }, sha256: hash("a")),
      DocumentProfile(
        name: "b.txt", path: "news/b.txt", source: "Northern Post",
        url: "https://post.example/2031/03/06/garrison",
        published: late.map { PublicationDate($0, basis: "date in the address") },
        sha256: hash("b")),
      DocumentProfile(name: "r-17", path: "wire.jsonl", sha256: hash("c")),
    ]
  }

  private static var conflict: Comparison {
    Comparison(
      first: 0, second: 1, verdict: .conflict,
      reason: "Both speak of the soldiers of Norland stationed in Westhaven. The words allow "
        + "830 to 870 and 890 to 910, which do not meet.",
      severity: .minor, gap: Rational(50), ratio: 900.0 / 850.0, days: 4, timeMayExplain: true,
      confidence: 0.9,
      trail: [
        TrailStep(.verdict, rule: RuleID(index: 4), result: "a stock: 4 days are inside its window")
      ])
  }

  private static var agreement: Comparison {
    Comparison(
      first: 0, second: 2, verdict: .compatible, reason: "850 is more than 840.", severity: nil,
      gap: Rational(10), ratio: 850.0 / 840.0, days: nil, timeMayExplain: false, confidence: 0.7,
      trail: [])
  }

  private static var finding: Finding {
    Finding(
      fingerprint: "f-00112233445566aa", check: .disagreement,
      key: ClaimKey(
        counted: "soldier", countedKind: "person", actor: "Norland", place: "Westhaven",
        relation: "stationed"),
      subject: "soldiers of Norland stationed in Westhaven", values: ["850", "900"],
      claims: [0, 1], agreeing: [2], conflicts: [conflict], worst: conflict, severity: .minor,
      consensus: Interval(Rational(840), Rational(870)), confidence: 0.9,
      keyFingerprint: "k-0123456789abcdef",
      sides: [
        Finding.Side(value: "850", claims: [0], witnesses: [0]),
        Finding.Side(value: "900", claims: [1], witnesses: [1]),
      ], gapBeyondHalos: 0.022)
  }
}
