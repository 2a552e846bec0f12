import Foundation
import TallyTestSupport
import Testing

@testable import TallyReports

/// The page as a browser has it: what runs, what it complains of, what a person can do without a mouse.
@Suite(
  "HTML report in Chromium", .serialized,
  .enabled(if: Browser.program != nil, "Chromium is not installed: the page is not tried in it"))
struct BrowserTests {
  /// Opens pages in a new browser.
  func withBrowser(_ body: (Browser, TemporaryFolder) async throws -> Void) async throws {
    let program = try #require(Browser.program)
    try await TemporaryFolder.with { folder in
      let browser = try Browser(program: program)
      defer { browser.close() }
      try await body(browser, folder)
    }
  }

  /// Writes the page of a report.
  func write(
    _ report: Report, to folder: TemporaryFolder, gate: GateStates? = nil
  ) throws -> URL {
    URL(
      filePath: try folder.write(
        ReportFormat.html.bytes(for: report, gate: gate), to: "index.html"))
  }

  @Test("nothing is loaded, blocked or complained of")
  func silence() async throws {
    try await withBrowser { browser, folder in
      try browser.open(try write(SampleReport.garrison, to: folder, gate: SampleReport.gate))
      #expect(try browser.number("performance.getEntriesByType('resource').length") == 0)
      #expect(try browser.text("getComputedStyle(document.body).margin") != "8px")
      #expect(browser.complaints.isEmpty, "\(browser.complaints)")
    }
  }

  @Test("hostile strings in every field stay text: the structure is that of a harmless report")
  func hostile() async throws {
    #expect(Set(HostileStrings.all).count >= 200)
    try await withBrowser { browser, folder in
      try browser.open(try write(HostileReport.saying("harmless"), to: folder))
      let harmless = try browser.text(BrowserTests.structure)
      #expect(harmless.contains("ARTICLE[class,data-k,id]"))
      for payload in HostileStrings.all {
        try browser.open(try write(HostileReport.saying(payload), to: folder))
        let name = payload.debugDescription.prefix(60)
        #expect(try browser.text(BrowserTests.structure) == harmless, "\(name)")
        #expect(try browser.text("document.title").hasPrefix("1 finding"), "\(name)")
        #expect(browser.complaints.isEmpty, "\(name): \(browser.complaints)")
      }
    }
  }

  @Test("direction controls are shown, and quotes isolated")
  func directions() async throws {
    try await withBrowser { browser, folder in
      try browser.open(try write(HostileReport.saying("\u{202E}desrever\u{202C}"), to: folder))
      #expect(try browser.text("document.querySelector('blockquote').innerText").contains("U+202E"))
      #expect(try browser.number("document.body.textContent.indexOf('\\u202E')") == -1)
      let quotes = "Array.from(document.querySelectorAll('blockquote'))"
      #expect(
        try browser.evaluate(
          "\(quotes).every(q => getComputedStyle(q.firstChild).unicodeBidi === 'isolate')") as? Bool
          == true)
    }
  }

  @Test("each filter leaves out what it does not ask for, and all are shown again")
  func filters() async throws {
    try await withBrowser { browser, folder in
      try browser.open(try write(LargeReport.of(30), to: folder))
      #expect(try browser.number(BrowserTests.shown) == 30)
      try choose("v", value: "v0", in: browser)
      #expect(try browser.number(BrowserTests.shown) == 10)
      #expect(
        try browser.number("\(BrowserTests.cards).filter(c => c.matches('.major')).length") == 10)
      #expect(try browser.number(BrowserTests.rows) == 10)
      #expect(try browser.text("document.getElementById('shown').textContent") == "10 of 30 shown")
      try choose("p", value: "p0", in: browser)
      #expect(try browser.number(BrowserTests.shown) == 2)
      let places = "\(BrowserTests.cards).every(c => c.textContent.includes('Easthaven'))"
      #expect(try browser.evaluate(places) as? Bool == true)
      try browser.evaluate("document.getElementById('clear').click()")
      #expect(try browser.number(BrowserTests.shown) == 30)
      for letter in ["s", "t"] {
        try choose(letter, value: "\(letter)1", in: browser)
        let count = try browser.number(BrowserTests.shown)
        #expect((1..<30).contains(count), "\(letter): \(count)")
        try browser.evaluate("document.getElementById('clear').click()")
      }
      #expect(browser.complaints.isEmpty, "\(browser.complaints)")
    }
  }

  @Test("a finding can be found by its state")
  func states() async throws {
    try await withBrowser { browser, folder in
      let gate = GateStates(states: [
        "f-0000000000000003": .baselined, "f-0000000000000004": .changed,
      ])
      try browser.open(try write(LargeReport.of(9), to: folder, gate: gate))
      let options = "Array.from(document.getElementById('by-b').options, o => o.text).join()"
      #expect(try browser.text(options) == "all,new,changed,baselined")
      try choose("b", value: "b2", in: browser)
      #expect(try browser.number(BrowserTests.shown) == 1)
    }
  }

  @Test(
    "the search finds words and figures, with or without commas and accents",
    arguments: [
      ("lorrys", 5), ("LORRYS Norland", 5), ("lorrys wells", 0), ("980", 14), ("1040", 7),
      ("1,040", 7), ("no such word", 0), ("", 30), ("quártermaster", 30),
    ])
  func search(_ words: String, count: Int) async throws {
    try await withBrowser { browser, folder in
      try browser.open(try write(LargeReport.of(30), to: folder))
      try browser.evaluate("document.getElementById('query').focus()")
      if !words.isEmpty { try browser.type(words) }
      #expect(try browser.number(BrowserTests.shown) == count)
      #expect(
        try browser.evaluate("document.getElementById('none').hidden") as? Bool == (count > 0))
    }
  }

  @Test("a link to a finding that a filter hides shows it again")
  func hiddenTarget() async throws {
    try await withBrowser { browser, folder in
      let file = try write(LargeReport.of(30), to: folder)
      try browser.open(file, fragment: "#f-0000000000000004")
      let top =
        "Math.abs(document.getElementById('f-0000000000000004')"
        + ".getBoundingClientRect().top)"
      #expect(try browser.number("Math.round(\(top))") < 100)
      try choose("v", value: "v0", in: browser)
      try browser.evaluate("location.hash = ''")
      try browser.evaluate("location.hash = 'f-0000000000000004'")
      try browser.evaluate("new Promise(done => setTimeout(done, 50))")
      #expect(try browser.number(BrowserTests.shown) == 30)
    }
  }

  @Test("the keyboard reaches everything, in order, and one sees where it is")
  func keyboard() async throws {
    try await withBrowser { browser, folder in
      try browser.open(try write(LargeReport.of(4), to: folder))
      var reached: [String] = []
      for _ in 0..<60 {
        try browser.press("Tab", code: 9)
        let name = try browser.text(BrowserTests.focus)
        if name == "BODY" || (name == reached.first && reached.count > 2) { break }
        reached.append(name)
        let outline = try browser.text(
          "getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth"
        )
        #expect(outline == "solid3px", "\(name): \(outline)")
      }
      #expect(reached.first == "A.skip")
      let order = [
        "A#query", "INPUT#query", "SELECT#by-v", "SELECT#by-s", "SELECT#by-t", "SELECT#by-p",
      ]
      #expect(reached.filter { order.contains($0) } == Array(order.dropFirst()))
      #expect(reached.count { $0 == "SUMMARY" } == 10)
      #expect(reached.count { $0 == "FIGURE.scroll" } == 4)
    }
  }

  @Test(
    "Enter on the first link skips to the findings; Enter opens a trail; letters choose a filter")
  func keys() async throws {
    try await withBrowser { browser, folder in
      try browser.open(try write(LargeReport.of(6), to: folder))
      try browser.press("Tab", code: 9)
      try browser.press("Enter", code: 13, text: "\r")
      #expect(try browser.text("location.hash") == "#findings")
      #expect(try browser.text("document.activeElement.id") == "findings")
      try browser.evaluate("document.querySelector('article summary').focus()")
      try browser.press("Enter", code: 13, text: "\r")
      #expect(
        try browser.evaluate("document.querySelector('article details').open") as? Bool == true)
      try browser.evaluate("document.getElementById('by-v').focus()")
      try browser.press("ArrowDown", code: 40)
      try browser.evaluate("new Promise(done => setTimeout(done, 100))")
      #expect(try browser.number(BrowserTests.shown) == 2)
    }
  }

  @Test("without scripts everything is shown, and no control is dead")
  func noScripts() async throws {
    try await withBrowser { browser, folder in
      try browser.call("Emulation.setScriptExecutionDisabled", ["value": true])
      try browser.open(try write(LargeReport.of(12), to: folder))
      #expect(try browser.number(BrowserTests.shown) == 12)
      let controls = "Array.from(document.querySelectorAll('input,select,button'))"
      #expect(try browser.number("\(controls).length") == 6)
      #expect(try browser.number("\(controls).filter(c => c.checkVisibility()).length") == 0)
      #expect(browser.complaints.isEmpty, "\(browser.complaints)")
    }
  }

  @Test("follows the scheme of the reader, light or dark", arguments: ["light", "dark"])
  func schemes(_ scheme: String) async throws {
    try await withBrowser { browser, folder in
      try browser.call(
        "Emulation.setEmulatedMedia",
        ["features": [["name": "prefers-color-scheme", "value": scheme]]])
      try browser.open(try write(SampleReport.garrison, to: folder))
      let ground = try browser.text("getComputedStyle(document.body).backgroundColor")
      #expect(ground == (scheme == "light" ? "rgb(247, 245, 240)" : "rgb(20, 20, 18)"))
    }
  }

  @Test("nothing is wider than a narrow window", arguments: [320, 390, 800])
  func narrow(_ width: Int) async throws {
    try await withBrowser { browser, folder in
      try browser.call(
        "Emulation.setDeviceMetricsOverride",
        ["width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false])
      for report in [LargeReport.of(4), HostileReport.saying(String(repeating: "W", count: 400))] {
        try browser.open(try write(report, to: folder))
        #expect(try browser.number("document.documentElement.scrollWidth") <= width)
      }
    }
  }

  @Test("prints on white, with every finding and without the filters")
  func printing() async throws {
    try await withBrowser { browser, folder in
      try browser.call(
        "Emulation.setEmulatedMedia",
        ["media": "print", "features": [["name": "prefers-color-scheme", "value": "dark"]]])
      try browser.open(try write(LargeReport.of(5), to: folder))
      #expect(
        try browser.text("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)")
      #expect(
        try browser.evaluate("document.getElementById('filters').checkVisibility()") as? Bool
          == false)
      #expect(try browser.number(BrowserTests.shown) == 5)
      let answer = try browser.call("Page.printToPDF", ["printBackground": true])
      let file = Data(base64Encoded: answer["data"] as? String ?? "") ?? Data()
      #expect(file.starts(with: Array("%PDF-".utf8)) && file.count > 10_000)
    }
  }

  /// Chooses a value of a filter.
  func choose(_ letter: String, value: String, in browser: Browser) throws {
    try browser.evaluate(
      "(() => { const c = document.getElementById('by-\(letter)'); c.value = '\(value)';"
        + " c.dispatchEvent(new Event('change')); })()")
  }

  /// The cards that are shown.
  private static let cards =
    "Array.from(document.querySelectorAll('article')).filter(c => c.checkVisibility())"
  static let shown = "\(cards).length"
  static let rows =
    "Array.from(document.querySelectorAll('#list li')).filter(c => c.checkVisibility()).length"

  /// What has the focus: its name with its identifier or class.
  private static let focus =
    "(e => e.tagName + (e.id ? '#' + e.id : e.className ? '.' + e.className : ''))"
    + "(document.activeElement)"

  /// Every element with the names of its attributes, in order, without the marks of shown controls.
  private static let structure =
    "Array.from(document.querySelectorAll('*')).filter(e => e.className !== 'ctl').map(e => "
    + "e.tagName + '[' + e.getAttributeNames().sort().join() + ']').join(' ')"
}
