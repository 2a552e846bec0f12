import TallyClaims
import TallyComparison
import TallyQuantities
import TallyText
import Testing

@Suite("Findings")
struct FindingTests {
  let low = Fact(figure: "~850")
  let high = Fact(figure: "900", document: "b", date: "2022-01-30")

  @Test("one finding a fact, its claims in date order")
  func oneFinding() throws {
    let undated = Fact(figure: "700", document: "0", date: nil)
    let agreeing = Fact(figure: "v800..999", document: "d", date: "2022-01-27")
    let outcome = Outcome([undated, high, low, agreeing])
    let finding = try #require(outcome.result.findings.first)
    #expect(outcome.result.findings.count == 1)
    #expect(
      finding.claims.map { outcome.claims[$0].asOf?.days.from.description } == [
        "2022-01-26", "2022-01-27", "2022-01-30", nil,
      ])
    #expect(finding.subject == "soldiers of the United Kingdom in Estonia")
    #expect(finding.values == ["700", "800–999", "850", "900"])
    #expect(finding.severity == .moderate)
  }

  @Test("claims that agree with a side stand beside those at odds")
  func agreeing() throws {
    let admitted = Fact(figure: ">800", document: "c", date: "2022-01-28")
    let outcome = Outcome([low, high, admitted])
    let finding = try #require(outcome.result.findings.first)
    #expect(finding.claims.map { outcome.claims[$0].id } == ["c-a-0-~850", "c-b-1-900"])
    #expect(finding.agreeing.map { outcome.claims[$0].id } == ["c-c-2->800"])
    #expect(finding.values == ["850", "900"])
    #expect(finding.sides.map(\.value) == ["800", "850", "900"])
  }

  @Test("a fingerprint is made of the fact and its values")
  func fingerprints() throws {
    let finding = try #require(Outcome([low, high]).result.findings.first)
    #expect(finding.fingerprint.hasPrefix("f-"))
    #expect(finding.fingerprint.utf8.count == 18)
    #expect(finding.keyFingerprint.hasPrefix("k-"))
  }

  /// Changes to the second claim that leave the finding what it is.
  static let harmless: [(String, @Sendable (inout Fact) -> Void)] = [
    ("another document", { $0.document = "z" }),
    ("another day", { $0.date = "2022-01-31" }),
    ("another wording", { $0.figure = "~900" }),
    ("another sentence", { $0.sentence = "Some nine hundred of them, he said." }),
    ("a part lost", { $0.actor = nil }),
    ("a town", { ($0.place, $0.within) = ("Tapa", ["Estonia"]) }),
    ("a source", { $0.attribution = "the ministry" }),
  ]

  @Test("moves, renames and rewording leave the fingerprint alone", arguments: harmless)
  func stable(_ name: String, _ change: @Sendable (inout Fact) -> Void) throws {
    let before = try #require(Outcome([low, high]).result.findings.first)
    let after = try #require(Outcome([low, high.with(change)]).result.findings.first)
    #expect(before.fingerprint == after.fingerprint, "\(name)")
    let further = high.with { $0.document = "y" }.with(change)
    let third = try #require(Outcome([low, high, further]).result.findings.first)
    #expect(before.fingerprint == third.fingerprint, "a further source with \(name)")
  }

  @Test("another figure changes the finding but not its fact")
  func edited() throws {
    let before = try #require(Outcome([low, high]).result.findings.first)
    let after = try #require(
      Outcome([low, high.with { $0.figure = "950" }]).result.findings.first)
    #expect(before.fingerprint != after.fingerprint)
    #expect(before.keyFingerprint == after.keyFingerprint)
  }

  @Test("two places make two findings, though a claim without a place touches both")
  func twoFacts() {
    let poland = [
      low.with { ($0.place, $0.figure) = ("Poland", "140") },
      high.with { ($0.place, $0.figure) = ("Poland", "200") },
    ]
    let placeless = low.with { ($0.document, $0.place, $0.figure) = ("e", nil, "400") }
    let outcome = Outcome([low, high] + poland + [placeless])
    #expect(outcome.result.findings.count == 2)
    #expect(Set(outcome.result.findings.map(\.key.place)) == ["Estonia", "Poland"])
  }

  @Test("the worst come first")
  func ranks() {
    func pair(_ place: String, _ first: String, _ second: String, dated: Bool = true) -> [Fact] {
      [
        low.with { ($0.place, $0.figure) = (place, first) },
        high.with {
          ($0.place, $0.figure) = (place, second)
          if !dated { $0.date = nil }
        },
      ]
    }
    let facts =
      pair("Norway", "850", "900") + pair("Latvia", "850", "1600")
      + pair("Poland", "850", "1600", dated: false) + pair("Malta", "850", "1100")
    #expect(
      Outcome(facts).result.findings.map(\.key.place) == ["Latvia", "Poland", "Malta", "Norway"])
  }

  @Test("copies of one passage and one named source are one witness")
  func witnesses() throws {
    let words = "The army keeps about 850 soldiers in the country, the minister said on Monday."
    let copies = ["a", "c", "d"].map { name in
      low.with { ($0.document, $0.sentence) = (name, words) }
    }
    let named = ["e", "f"].map { name in
      low.with { ($0.document, $0.attribution) = (name, "the ministry") }
    }
    let finding = try #require(Outcome(copies + named + [high]).result.findings.first)
    let side = try #require(finding.sides.first)
    #expect(side.claims.count == 5)
    #expect(side.witnesses.count == 2)
    #expect(finding.weakerSide == 1)
  }

  @Test("a passage with a word changed is still a copy")
  func nearCopies() throws {
    let words =
      "The army keeps about 850 soldiers in the small northern country, the minister said."
    let one = low.with { $0.sentence = words }
    let other = low.with {
      ($0.document, $0.sentence) = ("c", words.replacing("small ", with: ""))
    }
    let finding = try #require(Outcome([one, other, high]).result.findings.first)
    #expect(finding.sides.first?.witnesses.count == 1)
  }

  @Test("the evidence names what most witnesses admit, and no winner where camps are equal")
  func consensus() throws {
    let tied = try #require(Outcome([low, high]).result.findings.first)
    #expect(tied.consensus == nil)
    let third = low.with { ($0.document, $0.figure) = ("c", "845") }
    let finding = try #require(Outcome([low, high, third]).result.findings.first)
    let interval = try #require(finding.consensus)
    #expect(
      interval == Interval(Rational(845), Rational(845)), "things counted come in no fractions")
  }

  @Test(
    "subjects in plain words",
    arguments: [
      ("soldiers of the United Kingdom in Estonia", Fact(figure: "850")),
      (
        "soldiers of the United Kingdom in Estonia, planned",
        Fact(figure: "850", modality: .planned)
      ),
      ("people marched in Lima", Fact.toll.with { ($0.figure, $0.relation) = ("850", "marched") }),
      (
        "police officers of Peru employed (on leave)",
        Fact(
          figure: "850", counted: "police officer", actor: "Peru", place: nil, relation: "employed",
          restrictors: ["on leave"])
      ),
      (
        "allies in Norway",
        Fact(figure: "850", counted: "ally", actor: nil, place: "Norway", relation: nil)
      ),
      (
        "Dimorphos diameter",
        Fact(
          figure: "160", counted: "Dimorphos", actor: nil, place: nil, relation: "diameter",
          dimension: "length", unit: "metre")
      ),
    ])
  func subjects(_ expected: String, _ fact: Fact) throws {
    // Half as much again: more than rounding explains, and no other event.
    let figure = fact.figure == "160" ? "240" : "1275"
    let other = fact.with { ($0.figure, $0.document) = (figure, "b") }
    #expect(Outcome([fact, other]).result.findings.first?.subject == expected)
  }
}
