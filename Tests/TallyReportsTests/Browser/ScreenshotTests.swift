import Foundation
import TallyTestSupport
import Testing

/// Takes the pictures of the report in `reports/screenshots` anew, when asked to: `TALLY_SCREENSHOTS=1 swift test --filter ScreenshotTests`.
@Suite(
  "Screenshots", .serialized,
  .enabled(
    if: Browser.program != nil && ProcessInfo.processInfo.environment["TALLY_SCREENSHOTS"] != nil,
    "Taken only where TALLY_SCREENSHOTS is set and Chromium is installed"))
struct ScreenshotTests {
  @Test(
    "of the sample report",
    arguments: [
      ("overview-light", 1_100, 1_300, ""), ("overview-dark", 1_100, 1_300, ""),
      ("finding-light", 1_100, 1_500, "article.moderate"),
      ("finding-dark", 1_100, 1_500, "article.moderate"),
      ("narrow-light", 390, 1_500, "article.moderate"),
    ])
  func take(_ name: String, width: Int, height: Int, part: String) async throws {
    let program = try #require(Browser.program)
    try await TemporaryFolder.with { folder in
      let run = try BuiltTool.run(
        ["report", "Tests/Corpora/northern-lantern", "--output", folder.path, "--quiet"],
        in: Repository.root)
      #expect(run.code == 0, "\(run.errors)")
      let browser = try Browser(program: program)
      defer { browser.close() }
      let scheme = name.hasSuffix("dark") ? "dark" : "light"
      try browser.call(
        "Emulation.setEmulatedMedia",
        ["features": [["name": "prefers-color-scheme", "value": scheme]]])
      try browser.call(
        "Emulation.setDeviceMetricsOverride",
        ["width": width, "height": height, "deviceScaleFactor": 1, "mobile": false])
      try browser.open(folder.url.appending(path: "index.html"))
      if !part.isEmpty {
        try browser.evaluate("document.querySelector('\(part)').scrollIntoView()")
      }
      let answer = try browser.call("Page.captureScreenshot", ["format": "png"])
      let picture = try #require(Data(base64Encoded: answer["data"] as? String ?? ""))
      #expect(picture.count < 300_000)
      try picture.write(to: Repository.root.appending(path: "reports/screenshots/\(name).png"))
    }
  }
}
