import TallyClaims
import TallyComparison
import TallyText
import Testing

@Suite("Gate")
struct GateTests {
  let low = Fact(figure: "~850")
  let high = Fact(figure: "900", document: "b", date: "2022-01-30")
  let day = CalendarDate(iso: "2022-02-01")

  private func baseline(_ facts: [Fact], reason: String = "known") -> Baseline {
    let outcome = Outcome(facts)
    let documents = Set(facts.map(\.document)).sorted().map {
      DocumentProfile(name: $0, path: $0, sha256: "")
    }
    return Baseline.creating(
      from: outcome.result.findings, claims: outcome.claims, documents: documents, added: day,
      reason: reason)
  }

  private func gate(
    _ facts: [Fact], _ baseline: Baseline, failOn: Severity = .minor,
    read: Set<String> = ["a", "b", "c"], asOf: CalendarDate? = nil
  ) -> GateResult {
    Gate.evaluate(
      findings: Outcome(facts).result.findings, baseline: baseline.entries, failOn: failOn,
      readSources: read, asOf: asOf)
  }

  @Test("without a baseline every finding is new")
  func new() {
    let result = gate([low, high], Baseline([]))
    #expect(result.new.count == 1)
    #expect(result.fails)
    #expect(!gate([low, high], Baseline([]), failOn: .major).fails)
    #expect(gate([low, high], Baseline([]), failOn: .major).below.count == 1)
  }

  @Test("a known finding passes, also moved, reworded, or with a further source")
  func known() {
    let baseline = baseline([low, high])
    #expect(baseline.entries.map(\.sources) == [["a", "b"]])
    #expect(!gate([low, high], baseline).fails)
    #expect(!gate([low, high.with { $0.sentence = "Nine hundred of them stay." }], baseline).fails)
    #expect(!gate([low, high, high.with { $0.document = "c" }], baseline).fails)
    #expect(!gate([low.with { $0.actor = nil }, high.with { $0.actor = nil }], baseline).fails)
  }

  @Test("an edited figure that is still at odds is changed")
  func changed() {
    let result = gate([low, high.with { $0.figure = "950" }], baseline([low, high]))
    #expect(result.changed.count == 1)
    #expect(result.new.isEmpty)
    #expect(result.stale.isEmpty)
    #expect(result.fails)
  }

  @Test("a further figure at odds is changed, even between the two known ones")
  func furtherFigure() {
    let third = low.with { ($0.document, $0.figure) = ("c", "873") }
    #expect(gate([low, high, third], baseline([low, high])).changed.count == 1)
  }

  @Test("putting one of three figures right does not look like failing")
  func repaired() {
    let third = low.with { ($0.document, $0.figure) = ("c", "1300") }
    let baseline = baseline([low, high, third])
    let result = gate([low, high], baseline)
    #expect(!result.fails)
    #expect(result.baselined.count == 1)
  }

  @Test("an entry is stale only when all its sources were read")
  func stale() {
    let baseline = baseline([low, high])
    #expect(gate([low], baseline).stale.count == 1)
    #expect(gate([low], baseline, read: ["a"]).stale.isEmpty)
    #expect(baseline.pruned(of: gate([low], baseline).stale).entries.isEmpty)
    #expect(baseline.pruned(of: []).entries == baseline.entries)
  }

  @Test("an entry that has run out re-opens its finding and is named")
  func expired() throws {
    let entry = try #require(baseline([low, high]).entries.first)
    let limited = Baseline([
      BaselineEntry(
        fingerprint: entry.fingerprint, keyFingerprint: entry.keyFingerprint, key: entry.key,
        values: entry.values, sources: entry.sources, added: entry.added, reason: entry.reason,
        expires: day)
    ])
    #expect(!gate([low, high], limited, asOf: day).fails)
    let later = gate([low, high], limited, asOf: day?.advanced(by: 1))
    #expect(later.new.count == 1)
    #expect(later.expired.count == 1)
    #expect(!gate([low, high], limited).fails)
  }

  @Test("accepting needs a reason")
  func accepting() throws {
    let entry = try #require(baseline([low, high], reason: "two counts").entries.first)
    #expect(Baseline([]).accepting(entry)?.entries.count == 1)
    let blank = try #require(baseline([low, high], reason: " ").entries.first)
    #expect(Baseline([]).accepting(blank) == nil)
    let newer = try #require(
      baseline([low, high.with { $0.figure = "950" }], reason: "recount").entries.first)
    #expect(Baseline([entry]).accepting(newer, replacing: entry)?.entries == [newer])
  }
}
