import Foundation
import TallyTestSupport
import Testing

@testable import TallyReports

extension BrowserTests {
  @Test("a thousand findings open in under two seconds")
  func speed() async throws {
    try await withBrowser { browser, folder in
      let file = try write(LargeReport.of(1_000), to: folder)
      // The best of three: the machine may be busy, the page may not be slow.
      let spans = try (0..<3).map { _ in try browser.open(file) }
      #expect(try browser.number(BrowserTests.shown) == 1_000)
      #expect(spans.min() ?? .infinity < 2_000, "\(spans)")
    }
  }

  @Test("five thousand findings: from the overview to a card and back")
  func pages() async throws {
    try await withBrowser { browser, folder in
      let pages = HTMLReport().pages(for: ReportRecord(LargeReport.of(5_000)))
      #expect(pages.count == 26)
      for page in pages { try folder.write(page.bytes, to: page.name) }
      try browser.open(folder.url.appending(path: "index.html"))
      #expect(try browser.number("document.querySelectorAll('#list li').length") == 5_000)
      try choose("v", value: "v2", in: browser)
      #expect(try browser.number(BrowserTests.rows) == 1_666)
      let link = try browser.text("document.querySelector('#list li:nth-child(4321) a').href")
      #expect(link.hasSuffix("findings-0022.html#f-00000000000010e0"))
      try browser.open(
        folder.url.appending(path: "findings-0022.html"), fragment: "#f-00000000000010e0")
      #expect(try browser.number(BrowserTests.shown) == 200)
      #expect(try browser.evaluate("document.querySelector(':target') !== null") as? Bool == true)
      #expect(
        try browser.text("document.querySelector('nav.pages a:nth-child(2)').href").hasSuffix(
          "/index.html"))
      #expect(browser.complaints.isEmpty, "\(browser.complaints)")
    }
  }
}
