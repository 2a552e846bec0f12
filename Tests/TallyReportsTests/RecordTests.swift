import Foundation
import TallyClaims
import TallyQuantities
import TallyReports
import TallyText
import Testing

@Suite("Records")
struct RecordTests {
  @Test("a claim is one line with the contract's fields first")
  func claimLine() {
    let record = ReportRecord(SampleReport.garrison).claims[2]
    let line = String(decoding: record.json, as: UTF8.self)
    let contract =
      #"{"id":"c-0000000000002124","document":"r-17","source":null,"published":null,"#
      + #""publishedFrom":null,"number":{"start":36,"end":39},"line":1,"column":23,"#
      + #""quote":"more than 840 soldiers","sentence":{"start":12,"end":64},"#
      + #""written":{"low":840,"high":840,"unit":"soldier"},"#
      + #""value":{"low":840,"high":null,"unit":"person","bound":"more_than"},"#
      + #""counted":"soldier","actor":"Norland","place":"Westhaven","relation":"stationed","#
      + #""asOf":null,"modality":"asserted","attribution":null,"#
      + #""key":"soldier · Norland · Westhaven · stationed","confidence":0.93,"#
    #expect(line.hasPrefix(contract))
    #expect(!line.contains("\n"))
  }

  @Test("a claim of another program needs only the contract's fields")
  func contractAlone() throws {
    let line = """
      {"id": "c-1", "document": "d1.txt", "source": "Baltic Lookout", "published": "2022-01-30",
       "publishedFrom": "metadata date", "number": {"start": 412, "end": 415}, "line": 7,
       "column": 21, "quote": "830 men", "sentence": {"start": 371, "end": 460},
       "written": {"low": 830, "high": 830, "unit": "soldier"},
       "value": {"low": 830, "high": 830.5, "unit": "person", "bound": "exact"},
       "counted": "soldier", "actor": null, "place": null, "relation": "stationed",
       "asOf": {"from": "2022-01-30", "to": "2022-01-30"}, "modality": "asserted",
       "attribution": null, "key": "k", "confidence": 0.93}
      """
    let record: ClaimRecord = try decoded(line)
    #expect(record.value.high?.description == "830.5")
    #expect(record.asOf?.basis == nil)
    #expect(record.trail == nil)
    #expect(QuantityWording(record).text == "830")
  }

  @Test(
    "the value has only the bounds that the wording sets",
    arguments: [
      (Bound.exact, true, true), (.about, true, true), (.range, true, true),
      (.atLeast, true, false), (.moreThan, true, false), (.atMost, false, true),
      (.lessThan, false, true), (.upTo, false, true), (.vague, true, true),
    ])
  func bounds(_ bound: Bound, _ hasLow: Bool, _ hasHigh: Bool) {
    let claim = SampleClaim(bound: bound).claim
    let record = ClaimRecord(
      claim, document: DocumentProfile(name: "a", path: "a", sha256: ""), rules: [])
    #expect((record.value.low != nil) == hasLow)
    #expect((record.value.high != nil) == hasHigh)
    #expect(record.written.low?.description == "850")
    #expect(record.figures?.high.description == "850")
  }

  @Test("a report reads back as itself", arguments: [SampleReport.gate, nil])
  func readsBack(_ gate: GateStates?) throws {
    let record = ReportRecord(SampleReport.garrison, gate: gate)
    let bytes = ReportFormat.json.bytes(for: record)
    let back: ReportRecord = try decoded(String(decoding: bytes, as: UTF8.self))
    #expect(back == record)
    #expect(back.schema == "tally-report/1")
  }

  @Test("JSON Lines hold one record a line")
  func jsonLines() throws {
    let record = ReportRecord(SampleReport.garrison)
    for file in ReportFolder.files(for: record) where file.name.hasSuffix(".jsonl") {
      let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      for line in lines {
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        #expect(value is [String: Any])
      }
      #expect(file.bytes.last == UInt8(ascii: "\n"))
    }
  }

  @Test("the folder holds what the contract names")
  func folder() {
    let names = ReportFolder.files(for: SampleReport.garrison).map(\.name)
    #expect(
      names == [
        "claims.jsonl", "comparisons.jsonl", "findings.jsonl", "report.md", "report.json",
        "index.html",
      ])
  }

  @Test("a step names its rule's address and the words it read")
  func trail() {
    let steps = ReportRecord(SampleReport.garrison).claims[0].trail ?? []
    #expect(steps.map(\.stage) == ["numeral", "bound", "counted", "place", "interval"])
    #expect(steps[1].rule == "rules/bounds/hedges.jsonl:4")
    #expect(steps.map(\.words) == ["850", "about", "soldiers", nil, nil])
  }

  @Test("positions that name nothing are left out, never a crash")
  func danglingPositions() {
    let report = SampleReport.garrison
    let bare = Report(
      documents: [], claims: report.claims, comparisons: report.comparisons,
      findings: report.findings, skipped: [], passedOver: 0, notes: [], rules: [])
    let record = ReportRecord(bare)
    #expect(record.claims.isEmpty)
    for format in ReportFormat.allCases {
      #expect(!format.bytes(for: record).isEmpty)
    }
  }

  @Test("the summary counts")
  func summary() {
    let summary = ReportRecord(SampleReport.garrison, gate: SampleReport.gate).summary
    #expect(summary.documents == 3)
    #expect(summary.undated == 1)
    #expect(summary.sources == 3)
    #expect(summary.conflict == 1)
    #expect(summary.compatible == 1)
    #expect(summary.changed == 1)
    #expect(summary.new == 0)
    #expect(summary.stale == 1)
  }
}
