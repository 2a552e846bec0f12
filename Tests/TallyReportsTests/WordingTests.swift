import TallyClaims
import TallyComparison
import TallyQuantities
import TallyText
import Testing

@testable import TallyReports

@Suite("Wording")
struct WordingTests {
  @Test(
    "figures for people",
    arguments: [
      ("850", "850"), ("12391", "12,391"), ("100000", "100,000"), ("1030000", "1.03 million"),
      ("325000000", "325 million"), ("1250341", "1,250,341"), ("4600000000000", "4.6 trillion"),
      ("-2.5", "−2.5"), ("45061.632", "45,061.632"), ("0.0004", "0.0004"), ("0", "0"),
    ])
  func figures(_ digits: String, _ expected: String) throws {
    #expect(FigureText.words(try #require(DecimalText.rational(digits))) == expected)
  }

  @Test(
    "counts by their bound",
    arguments: [
      (Bound.exact, "⟨⟦850⟧ men⟩", "850"), (.about, "⟨some ⟦850⟧ men⟩", "about 850"),
      (.atLeast, "⟨at least ⟦850⟧ men⟩", "at least 850"),
      (.moreThan, "⟨over ⟦850⟧ men⟩", "more than 850"),
      (.atMost, "⟨at most ⟦850⟧ men⟩", "at most 850"),
      (.lessThan, "⟨nearly ⟦850⟧ men⟩", "nearly 850"),
      (.upTo, "⟨up to ⟦850⟧ men⟩", "up to 850"),
      (.vague, "⟨⟦hundreds⟧ of men⟩", "hundreds"),
    ])
  func bounds(_ bound: Bound, _ words: String, _ expected: String) {
    let record = record(SampleClaim(marked: "The fort holds \(words).", bound: bound))
    #expect(QuantityWording(record).text == expected)
  }

  @Test("ranges name both ends")
  func range() {
    let sample = SampleClaim(
      marked: "It holds ⟨⟦800 to 900⟧ men⟩.", low: Rational(800), high: Rational(900), bound: .range
    )
    #expect(QuantityWording(record(sample)).text == "800 to 900")
  }

  @Test("measured quantities stand as printed, with the base unit beside them")
  func measured() {
    let record = record(
      SampleClaim(
        marked: "It is ⟨⟦28⟧ miles⟩ long.", low: Rational(28), bound: .exact, kind: .measure,
        unit: SampleReport.mile))
    #expect(QuantityWording(record).text == "28 miles")
    #expect(QuantityWording.base(record) == "45,061.632 metre")
  }

  @Test(
    "spans of time",
    arguments: [(40_980, "11 h 23 min"), (0, "0 s"), (90, "1 min 30 s"), (864_001, nil)]
      as [(Int, String?)])
  func durations(_ seconds: Int, _ expected: String?) {
    #expect(DurationText.words(seconds: Rational(seconds)) == expected)
  }

  @Test(
    "how far apart",
    arguments: [
      (900.0 / 850.0, "5.7 % apart"), (2.083, "2.1 times apart"), (250, "250 times apart"),
      (1, "0 % apart"), (nil, "50 apart"), (.infinity, "50 apart"),
    ] as [(Double?, String)])
  func distances(_ ratio: Double?, _ expected: String) {
    #expect(DistanceText.words(ratio: ratio, gap: Figure(Rational(50))) == expected)
  }

  @Test(
    "intervals in words",
    arguments: [
      (Interval(Rational(845), Rational(855)), "845 to 855"), (.everything, "any value"),
      (Interval(Rational(5), Rational(5)), "exactly 5"),
      (Interval(lower: .init(Rational(100), isClosed: false), upper: nil), "above 100"),
      (Interval(lower: nil, upper: .init(Rational(100))), "100 or less"),
      (
        Interval(lower: .init(Rational(1)), upper: .init(Rational(2), isClosed: false)),
        "1 to below 2"
      ),
    ])
  func intervals(_ interval: Interval, _ expected: String) {
    #expect(IntervalText.words(IntervalRecord(interval)) == expected)
  }

  @Test(
    "controls are shown",
    arguments: [("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("x\u{202E}y", "x\\u{202E}y"), ("é 漢", "é 漢")])
  func controls(_ text: String, _ expected: String) {
    #expect(VisibleText.escaped(text) == expected)
  }

  @Test("lines are broken between words, never inside")
  func wrapping() {
    #expect(TextWrap.lines("one two  three", width: 7) == ["one two", "three"])
    #expect(TextWrap.lines("incomprehensibilities", width: 5) == ["incomprehensibilities"])
    #expect(TextWrap.lines("", width: 5).isEmpty)
    #expect(TextWrap.hanging("why", "aa bb", indent: 8, width: 10) == ["  why   aa bb"])
  }

  @Test("the figure is marked by place, or by its words where places do not hold")
  func marking() throws {
    let sample = SampleClaim(marked: "In 850 it had ⟨about ⟦850⟧ men⟩.")
    let marked = MarkedSentence(record(sample))
    #expect(marked.before == "In 850 it had about ")
    #expect(marked.marked == "850")
    let folded = MarkedSentence(try folded(record(sample)))
    #expect(folded == marked)
  }

  @Test("clipping keeps the mark and whole words")
  func clipping() {
    let sample = SampleClaim(
      marked: "Long before the war began it had ⟨about ⟦850⟧ men⟩ and a great many horses.")
    let clipped = MarkedSentence(record(sample)).clipped(to: 30)
    #expect(clipped.before == "…had about ")
    #expect(clipped.marked == "850")
    #expect(clipped.after == " men and a…")
  }

  private func record(_ sample: SampleClaim) -> ClaimRecord {
    ClaimRecord(
      sample.claim, document: DocumentProfile(name: "a", path: "a", sha256: ""), rules: [])
  }

  /// The same record as if two blanks in the file had been folded into one.
  private func folded(_ record: ClaimRecord) throws -> ClaimRecord {
    let longer = String(decoding: record.json, as: UTF8.self)
      .replacing("\"sentence\":{\"start\":100,", with: "\"sentence\":{\"start\":98,")

    return try decoded(longer)
  }

  @Test(
    "a finding as an editor would say it",
    arguments: [
      (2, true, 4, "cannot both be right, unless the figure moved in the 4 days between."),
      (2, true, 1, "cannot both be right, unless the figure moved in the day between."),
      (2, true, 0, "cannot both be right, unless the figure moved during the day."),
      (2, true, nil, "cannot both be right, unless they are of different days."),
      (2, false, 4, "cannot both be right."), (1.05, false, 4, "cannot both be exact."),
    ] as [(Double, Bool, Int?, String)])
  func sentence(_ ratio: Double, _ timeMayExplain: Bool, _ days: Int?, _ end: String) throws {
    let claims = [850, 900].enumerated().map {
      SampleClaim(
        document: $0, marked: "The fort holds ⟨⟦\($1)⟧ soldiers⟩.", low: Rational($1), bound: .exact
      ).claim
    }
    let pair = Comparison(
      first: 0, second: 1, verdict: .conflict, reason: "r", severity: .minor, gap: Rational(50),
      ratio: ratio, days: days, timeMayExplain: timeMayExplain, confidence: 1, trail: [])
    let finding = Finding(
      fingerprint: "f-1", check: .disagreement, key: SampleClaim().key,
      subject: "soldiers in Norland", values: [], claims: [0, 1], agreeing: [], conflicts: [pair],
      worst: pair, severity: .minor, consensus: nil, confidence: 1)
    let record = ReportRecord(
      Report(
        documents: SampleReport.garrison.documents, claims: claims, comparisons: [pair],
        findings: [finding], skipped: [], passedOver: 0, notes: [], rules: []))
    let said = FindingWording(record.findings[0], in: ReportIndex(record)).sentence
    #expect(said.hasPrefix("850 (Harbour Gazette, "), "\(said)")
    #expect(said.contains(" and 900 (Northern Post, "), "\(said)")
    #expect(said.hasSuffix(" for soldiers in Norland \(end)"), "\(said)")
  }

  @Test(
    "days in a text become words",
    arguments: [
      ("on 2024-03-09.", "on 9 Mar 2024."),
      ("(2024-03-09 to 2024-03-11)", "(9 Mar 2024 to 11 Mar 2024)"),
      ("no. 12024-03-09", "no. 12024-03-09"), ("2024-13-09", "2024-13-09"), ("", ""),
      ("2024", "2024"),
    ])
  func days(_ text: String, _ expected: String) { #expect(DayText.worded(text) == expected) }
}
