import Foundation
import TallyText
import Testing

@testable import TallyReports

@Suite("HTML report")
struct HTMLReportTests {
  private let bytes = ReportFormat.html.bytes(
    for: SampleReport.garrison, gate: SampleReport.gate)

  @Test("is well-formed, and shows what the finding is about")
  func wellFormed() {
    let page = MarkupReader(bytes)
    #expect(page.isWellFormed)
    for words in [
      "soldiers of Norland stationed in Westhaven", "about 850", "5.7 % apart", "date unknown",
      "Harbour Gazette", "metadata date", "May explain it: 4 days lie between the two.",
      "840 to 870", "rules/verdicts/stocks.jsonl:2", String(repeating: "a", count: 64),
      "byte 12 is not valid UTF-8 (0xE9)", "f-ffeeddccbbaa9988", "tally-report/1",
      "One group of 240 claims was compared by its distinct values.",
    ] {
      #expect(page.text.contains(words), "\(words)")
    }
  }

  @Test("marks the figure in each quote")
  func marks() {
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("that about <mark>850</mark> soldiers guard"))
    #expect(MarkupReader(bytes).elements("mark").count == 3)
  }

  @Test("allows nothing but its own style sheet, by its hash")
  func policy() throws {
    let page = MarkupReader(bytes)
    let meta = page.elements("meta").first {
      $0.attributes["http-equiv"] == "Content-Security-Policy"
    }
    let policy = try #require(meta?.attributes["content"])
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.range(of: "<style>")).upperBound
    let end = try #require(text.range(of: "</style>")).lowerBound
    let hash = ContentHash.base64(Array(text[start..<end].utf8))
    #expect(policy.contains("style-src 'sha256-\(hash)'"))
    #expect(ContentHash.base64(Array("abc".utf8)) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  @Test("has no scripts, inline styles, event attributes or outside addresses to load")
  func nothingActive() {
    for element in MarkupReader(bytes).elements {
      #expect(
        !["script", "iframe", "object", "embed", "link", "img", "form"].contains(element.name))
      for (name, value) in element.attributes {
        #expect(name != "style" && name != "src" && !name.hasPrefix("on"))
        if name == "href" { #expect(value.hasPrefix("#")) }
      }
    }
  }

  @Test("names are unique, links lead somewhere, headings skip no level")
  func structure() {
    let page = MarkupReader(bytes)
    let names = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(names).count == names.count)
    for link in page.elements("a") {
      #expect(names.contains(String((link.attributes["href"] ?? "#").dropFirst())))
    }
    let levels = page.elements.compactMap { element in
      element.name.count == 2 && element.name.hasPrefix("h")
        ? Int(String(element.name.dropFirst())) : nil
    }
    #expect(levels.first == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test("a plot has a label, and a table beside it")
  func plotTable() throws {
    let page = MarkupReader(bytes)
    let plot = try #require(page.elements("svg").first { $0.attributes["class"] == "plot" })
    #expect(plot.attributes["role"] == "img")
    #expect(plot.attributes["aria-label"]?.contains("soldiers of Norland") == true)
    #expect(page.text.contains("The plot as a table"))
  }

  @Test("says plainly that nothing is at odds")
  func quiet() {
    let page = MarkupReader(ReportFormat.html.bytes(for: SampleReport.quiet))
    #expect(page.isWellFormed)
    #expect(page.text.contains("No figures at odds"))
  }

  @Test("a further finding takes less than six kilobytes")
  func size() {
    let sizes = [2, 3].map { count in
      let report = SampleReport.garrison
      let several = Report(
        documents: report.documents, claims: report.claims, comparisons: report.comparisons,
        findings: Array(repeating: report.findings[0], count: count), skipped: report.skipped,
        passedOver: report.passedOver, notes: report.notes, rules: report.rules)
      return ReportFormat.html.bytes(for: several).count
    }
    #expect(sizes[1] - sizes[0] < 6_000, "\(sizes[1] - sizes[0])")
  }
}
