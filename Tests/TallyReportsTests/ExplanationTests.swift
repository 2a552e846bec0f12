import TallyReports
import TallyText
import Testing

@Suite("Explanations")
struct ExplanationTests {
  private let index = ReportIndex(ReportRecord(SampleReport.garrison, gate: SampleReport.gate))

  @Test("a claim is explained from its bytes to what became of it")
  func claim() {
    let expected = """
      c-0000000000000304 about 850
        stands in       news/a.txt:3:35
        source          Harbour Gazette: Guard at the harbour
        SHA-256         \(String(repeating: "a", count: 64))
        published       2031-03-02, from metadata date
        bytes           134–137: 38 35 30 "850"
        sentence        Norland said on Sunday that about ⟦850⟧ soldiers guard the
                        harbour at Westhaven.

        numeral         "850" → 850 [by the grammar]
        bound           "about" → about [rules/bounds/hedges.jsonl:4]
        counted         "soldiers" → soldier [rules/counted/people.jsonl:8]
        place           Westhaven, from "there" [rules/places/towns.jsonl:101]
        interval        830 to 870 [rules/bounds/widths.jsonl:12]

        counted         soldier (person)
        actor           Norland
        place           Westhaven
        relation        stationed
        as of           2031-03-02, from the day of publication
        modality        asserted
        by the word of  officials
        key             soldier · Norland · Westhaven · stationed

        written         about 850 soldiers (850 soldier)
        value           850 person, about
        words allow     any value
        expected        830 to 870
        confidence      0.93

      Compared with
        conflict        900, news/b.txt:7:25, 2031-03-06: Both speak of the soldiers
                        of Norland stationed in Westhaven. The words allow 830 to 870
                        and 890 to 910, which do not meet. [c-0000000000001704]
        compatible      more than 840, wire.jsonl#r-17:1:23, date unknown: 850 is more
                        than 840. [c-0000000000002124]
        finding         f-00112233445566aa soldiers of Norland stationed in Westhaven

      """
    #expect(text(ClaimExplanation(index.report.claims[0], in: index).text()) == expected)
  }

  @Test("a finding shows bytes, sentence and rules of both sides, the intervals and the verdict")
  func finding() {
    let text = text(FindingExplanation(index.report.findings[0], in: index).text())
    for words in [
      "134–137: 38 35 30 \"850\"", "64–67: 39 30 30 \"900\"", "that about ⟦850⟧ soldiers",
      "counts ⟦900⟧ soldiers", "rules/bounds/hedges.jsonl:4", "rules/verdicts/stocks.jsonl:2",
      "expected        830 to 870", "words allow     850 to 950", "[---o---]",
      "The verdict: conflict, minor, 5.7 % apart", "which do not meet.",
      "time            May explain it: 4 days lie between the two.", "At odds with none",
      "more than 840, wire.jsonl#r-17:1:23",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    for line in text.split(separator: "\n") where !line.contains("SHA-256") {
      #expect(line.unicodeScalars.count <= 80, "\(line)")
    }
  }

  @Test("two claims that were not compared differ in what they are about")
  func pair() {
    let claims = index.report.claims
    let words = text(ClaimPairExplanation(claims[0], claims[3], in: index).text())
    #expect(words.contains("they speak of different facts: measures, counted, relation"))
    let compared = text(ClaimPairExplanation(claims[2], claims[0], in: index).text())
    #expect(compared.contains("The verdict: compatible"))
    #expect(compared.contains("850 is more than 840."))
  }

  @Test("the bytes come from the file, as long as it is the same file")
  func bytes() throws {
    let claim = index.report.claims[0]
    let file = Array(String(repeating: " ", count: 134).utf8) + Array("850 soldiers".utf8)
    let hash = SHA256.hexadecimal(file.span)
    let document: DocumentRecord = try decoded(
      """
      {"name": "a.txt", "path": "a.txt", "sha256": "\(hash)", "claims": 1}
      """)
    let same = FigureBytes(claim, document: document, original: file)
    #expect(same.text == "850")
    #expect(same.remark == nil)
    let other = FigureBytes(claim, document: index.document(of: claim), original: file)
    #expect(other.remark?.hasPrefix("the file has changed") == true)
    let short = FigureBytes(claim, document: nil, original: [1, 2])
    #expect(short.remark == "the file ends before the figure")
    #expect(short.text == "850")
  }

  @Test("explanations are JSON too")
  func json() throws {
    struct Sides: Decodable {
      struct Side: Decodable {
        let claim: ClaimRecord
        let bytes: String
      }
      let schema: String
      let sides: [Side]
    }
    let finding = FindingExplanation(index.report.findings[0], in: index)
    let back: Sides = try decoded(String(decoding: finding.json, as: UTF8.self))
    #expect(back.schema == "tally-explanation/1")
    #expect(back.sides.map(\.bytes) == ["38 35 30", "39 30 30", "38 34 30"])
    #expect(back.sides.map(\.claim) == Array(index.report.claims.prefix(3)))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
