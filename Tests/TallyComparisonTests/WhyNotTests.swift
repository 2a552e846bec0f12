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
}
