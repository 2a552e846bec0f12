import TallyReports
import Testing

@Suite("Text report")
struct TextReportTests {
  @Test("shows a finding with both sides, why, time, what agrees, and the way to more")
  func finding() {
    let record = ReportRecord(SampleReport.garrison, gate: SampleReport.gate)
    let expected = """
      minor  soldiers of Norland stationed in Westhaven: about 850 (2031-03-02) against 900 (2031-03-06), 5.7 % apart [changed]
        news/a.txt:3:35  2031-03-02    Harbour Gazette  according to officials
            "Norland said on Sunday that about 850 soldiers guard the harbour at…"
        news/b.txt:7:25  2031-03-06    Northern Post
            "The garrison now counts 900 soldiers “and no ships”."
        2031-03-02   about 850                [--------o--------]
        2031-03-06   900                                                [----o---]
        overlap                                   [-------------]
                                                      850                   900
        why      Both speak of the soldiers of Norland stationed in Westhaven. The
                 words allow 830 to 870 and 890 to 910, which do not meet.
        told     850 by 1 independent source, 900 by 1
        time     May explain it: 4 days lie between the two.
        at odds with none:
        wire.jsonl#r-17:1:23  date unknown  source unknown
            "Westhaven’s more than 840 soldiers were paid late."
        overlap  840 to 870: the values that fit most independent sources.
        tally explain f-00112233445566aa

      1 finding: 1 minor. Against the baseline: 0 new, 1 changed, 0 baselined, 1
      stale.
      Read 3 documents from 3 sources (1 without a date) with 4 claims; compared 2
      pairs about the same facts: 0 agree, 1 compatible, 0 updates, 1 conflict.
      Skipped 1 input. Passed over 2 files of other kinds.
        skipped  news/d.txt: byte 12 is not valid UTF-8 (0xE9)
        stale    f-ffeeddccbbaa9988 no longer occurs: tally baseline prune
        note     One group of 240 claims was compared by its distinct values.

      """
    #expect(String(decoding: TextReport().bytes(for: record), as: UTF8.self) == expected)
  }

  @Test("says plainly that nothing is at odds, and what was compared")
  func quiet() {
    let expected = """
      No figures at odds.
      Read 3 documents from 3 sources (1 without a date) with 4 claims; compared 1
      pair about the same facts: 0 agree, 1 compatible, 0 updates, 0 conflicts.
      Skipped 0 inputs.

      """
    let bytes = ReportFormat.text.bytes(for: SampleReport.quiet)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test("colour only adds codes")
  func colour() {
    let record = ReportRecord(SampleReport.garrison)
    let plain = String(decoding: TextReport().bytes(for: record), as: UTF8.self)
    let options = ReportOptions(style: .colour)
    let coloured = String(decoding: TextReport(options: options).bytes(for: record), as: UTF8.self)
    #expect(coloured != plain)
    var stripped = ""
    var isCode = false
    for character in coloured {
      if character == "\u{1B}" { isCode = true }
      if !isCode { stripped.append(character) }
      if character == "m" { isCode = false }
    }
    #expect(stripped == plain)
  }

  @Test("running text keeps to the width", arguments: [40, 60, 120])
  func width(_ width: Int) {
    let record = ReportRecord(SampleReport.garrison)
    let text = String(
      decoding: TextReport(options: ReportOptions(width: width)).bytes(for: record), as: UTF8.self)
    for line in text.split(separator: "\n")
    where !line.contains(".txt:") && !line.contains("#r-") && !line.hasPrefix("minor  ") {
      // Quotes are cut between words, so that a long one may stand out by a word.
      #expect(line.unicodeScalars.count <= width, "\(line)")
    }
  }
}
