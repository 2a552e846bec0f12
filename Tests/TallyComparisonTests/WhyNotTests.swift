import TallyClaims
import TallyComparison
import TallyText
import Testing

@Suite("Why not")
struct WhyNotTests {
  static let rows: [(String, @Sendable (inout Fact) -> Void, String)] = [
    ("place", { $0.place = "Poland" }, "The place differs: Estonia against Poland."),
    ("actor", { $0.actor = "Denmark" }, "The actor differs: United Kingdom against Denmark."),
    ("thing", { $0.counted = "tank" }, "The thing counted differs: soldier against tank."),
    (
      "modality", { $0.modality = .planned },
      "Whether it is so, planned or possible differs: asserted against planned."
    ),
    (
      "restrictors", { $0.restrictors = ["additional"] },
      "What narrows it differs: nothing against additional."
    ),
    (
      "nothing in common", { ($0.place, $0.actor, $0.relation) = (nil, nil, nil) },
      "Too little is known of the two in common to take them for one fact (34 % sure)."
    ),
    ("the same figure", { $0.figure = "850" }, "Both give 850, hedges aside."),
  ]

  @Test("the part of the key or the rule that keeps two claims apart", arguments: rows)
  func reasons(_ name: String, _ change: @Sendable (inout Fact) -> Void, _ expected: String) {
    let one = Fact(figure: "~850").claim(at: 0, documents: ["a", "b"])
    let other = Fact(figure: "900", document: "b", date: "2022-01-30").with(change)
      .claim(at: 1, documents: ["a", "b"])
    let explanation = ClaimComparator(rules: Shipped.rules).whyNot(one, other, documents: [])
    #expect(explanation.reason == expected, "\(name)")
  }

  @Test("two figures in one sentence are two facts")
  func oneSentence() {
    let one = Fact(figure: "850").claim(at: 0, documents: ["a"])
    let other = Fact(figure: "900").claim(at: 0, documents: ["a"])
    let explanation = ClaimComparator(rules: Shipped.rules).whyNot(one, other, documents: [])
    #expect(explanation.outcome == .setAside)
    #expect(explanation.reason.contains("one sentence"))
  }

  @Test(
    "links beside the keys are known, and said to be missing where they are",
    arguments: [
      (
        "remainder", "Doctors treated 1175 for injuries after the derailment near the river.",
        "Both give 1,175"
      ),
      (
        "remainder", "Growers packed 1175 as the orchard fair began.",
        "Nor does anything beside their keys"
      ),
    ])
  func links(_ counted: String, _ sentence: String, _ expected: String) {
    let one = Fact.toll.with {
      $0.figure = "1175"
      $0.sentence = "The derailment near the river left 1175 passengers with injuries on Friday."
    }
    let other = one.with { ($0.document, $0.counted, $0.sentence) = ("b", counted, sentence) }
    let claims = [one, other].map { $0.claim(at: 0, documents: ["a", "b"]) }
    let documents = ["a", "b"].map { DocumentProfile(name: $0, path: $0, sha256: "") }
    let explanation = ClaimComparator(rules: Shipped.rules)
      .whyNot(0, 1, among: claims, documents: documents)
    #expect(explanation.reason.contains(expected), "\(explanation.reason)")
  }
}
