import Testing

@testable import TallyReports

@Suite("Pages of the HTML report")
struct HTMLPagesTests {
  @Test("up to two thousand findings stand on one page", arguments: [0, 1, 2_000])
  func onePage(_ count: Int) {
    let findings = Array(repeating: finding, count: count)
    #expect(!PagePlan(findings).isPaged)
    #expect(PagePlan(findings).listed.count == count)
  }

  @Test("more are spread over pages, each finding once, in order", arguments: [2_001, 5_000])
  func pages(_ count: Int) {
    let plan = PagePlan(Array(repeating: finding, count: count))
    #expect(plan.pages.map(\.count).reduce(0, +) == count)
    #expect(plan.pages.allSatisfy { (1...PagePlan.findingsPerPage).contains($0.count) })
    #expect(plan.address(of: finding, number: 0) == "findings-0001.html#f-00112233445566aa")
    #expect(plan.address(of: finding, number: 200).hasPrefix("findings-0002.html#"))
    #expect(PagePlan(onePageFor: plan.listed).unlisted == count - PagePlan.mostOnOnePage)
  }

  @Test("the main page and the others are linked both ways, and every link leads to a card")
  func links() throws {
    let report = ReportRecord(LargeReport.of(2_150))
    let pages = HTMLReport().pages(for: report).map { ($0.name, MarkupReader($0.bytes)) }
    #expect(pages.map(\.0).prefix(2) == ["index.html", "findings-0001.html"])
    #expect(pages.count == 12)
    #expect(pages.allSatisfy { $0.1.isWellFormed })
    var cards: [String] = []
    for (name, page) in pages.dropFirst() {
      cards += page.elements("article").map { "\(name)#\($0.attributes["id"] ?? "")" }
    }
    let links = hrefs(pages[0].1).filter { $0.hasPrefix("findings-") }
    #expect(links == cards)
    let names = Set(pages.map(\.0))
    for (place, page) in pages.enumerated().dropFirst() {
      let own = Set(hrefs(page.1).filter { !$0.hasPrefix("#") })
      let around = [place - 1, place + 1].filter { $0 > 0 && $0 < pages.count }.map { pages[$0].0 }
      #expect(own == Set(around + ["index.html"]) && own.isSubset(of: names))
    }
  }

  @Test("the folder holds every page")
  func folder() {
    let files = ReportFolder.files(for: ReportRecord(LargeReport.of(2_001)))
    #expect(files.count { $0.name.hasSuffix(".html") } == 12)
  }

  private var finding: FindingRecord { ReportRecord(SampleReport.garrison).findings[0] }

  private func hrefs(_ page: MarkupReader) -> [String] {
    page.elements("a").compactMap { $0.attributes["href"] }
  }

  @Test(
    "a further page is known by its name",
    arguments: [
      ("findings-0001.html", true), ("findings-12345.html", true), ("findings-0000.html", false),
      ("findings-1.html", false), ("findings.jsonl", false), ("index.html", false),
      ("findings-00a1.html", false), ("xfindings-0001.html", false), ("findings--001.html", false),
    ])
  func names(_ name: String, _ isPage: Bool) { #expect(HTMLReport.isFurtherPage(name) == isPage) }
}
