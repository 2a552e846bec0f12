import TallyReports
import Testing

@testable import TallyReports

@Suite("Markdown report")
struct MarkdownReportTests {
  @Test("shows a finding as a table of its sides")
  func finding() {
    let record = ReportRecord(SampleReport.garrison, gate: SampleReport.gate)
    let text = String(decoding: MarkdownReport().bytes(for: record), as: UTF8.self)
    let expected = """
      ## Tally: 1 finding: 1 minor. Against the baseline: 0 new, 1 changed, 0 baselined, 1 stale.

      Read 3 documents from 3 sources (1 without a date) with 4 claims; compared 2 pairs about the same facts: 0 agree, 1 compatible, 0 updates, 1 conflict. Skipped 1 input. Passed over 2 files of other kinds.

      ### minor · changed · soldiers of Norland stationed in Westhaven: about 850 (2031-03-02) against 900 (2031-03-06), 5.7 % apart

      About 850 (Harbour Gazette, citing officials, 2 Mar 2031) and 900 (Northern Post, 6 Mar 2031) for soldiers of Norland stationed in Westhaven cannot both be right, unless the figure moved in the 4 days between.

      | figure | published | source | words | place |
      |---|---|---|---|---|
      | about 850 | 2031-03-02 | Harbour Gazette, according to officials | “Norland said on Sunday that about <strong>850</strong> soldiers guard the harbour at Westhaven.” | `news/a.txt:3:35` |
      | 900 | 2031-03-06 | Northern Post | “The garrison now counts <strong>900</strong> soldiers “and no ships”.” | `news/b.txt:7:25` |
      """
    #expect(text.hasPrefix(expected))
    #expect(text.hasSuffix("- One group of 240 claims was compared by its distinct values.\n"))
  }

  @Test(
    "nothing from a document works as markup",
    arguments: [
      ("<img src=x>", "&lt;img src=x&gt;"), ("a|b", "a\\|b"),
      ("*b* _i_ ~s~", "\\*b\\* \\_i\\_ \\~s\\~"),
      ("[l](u)", "\\[l\\](u)"), ("![p](u)", "\\!\\[p\\](u)"), ("`c`", "\\`c\\`"),
      ("@team", "@<!-- -->team"), ("#12", "#<!-- -->12"), ("https://x", "https\\://x"),
      ("www.x", "www\\.x"), (":tada:", "\\:tada:"), ("$x$", "\\$x\\$"), ("a\nb", "a\\\\u{A}b"),
      ("&amp;", "&amp;amp;"),
    ])
  func escapes(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test(
    "code that would end its own marks is escaped instead",
    arguments: [("a:1:2", "`a:1:2`"), ("a`b", "<code>a\\`b</code>"), ("a|b", "<code>a\\|b</code>")])
  func code(_ text: String, _ expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }
}
