import Foundation
import TallyReports
import TallyTestSupport
import Testing

@Suite("The same input, the same bytes")
struct DeterminismTests {
  private static let locales = ["C", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8", "POSIX"]
  private static let zones = ["UTC", "Asia/Tokyo", "America/Lima", "Pacific/Apia"]

  /// The articles, made in an order that the folder may keep.
  private func write(to folder: TemporaryFolder, seed: Int) throws {
    var numbers = SeededNumbers(UInt64(seed))
    for number in (0..<12).shuffled(using: &numbers) {
      let count = ["850", "900", "some 1,200"][number % 3]
      let text = SampleArticles.garrison(
        count, date: "2021-05-\(10 + number)", source: "Paper \(number % 4)")
      let note = number == 5 ? "\n<!-- tally-ignore -->\n" : ""
      try folder.write(text + note, to: "news/\(number % 3)/article-\(number).txt")
    }
    try folder.write([0xE9], to: "news/bad.txt")
  }

  @Test("over 20 runs with other numbers of jobs, directory orders, locales and time zones")
  func runs() async throws {
    let formats = ReportFormat.allCases.map(\.rawValue)
    var first: [String: String] = [:]
    for run in 0..<20 {
      try await TemporaryFolder.with { folder in
        try write(to: folder, seed: run)
        let outcome = try BuiltTool.run(
          ["report", "news", "--jobs", "\(1 + run % 8)"]
            + formats.flatMap { ["--format", "\($0)=reports/as-\($0)"] },
          in: folder,
          environment: [
            "LC_ALL": DeterminismTests.locales[run % 5], "LANG": DeterminismTests.locales[run % 3],
            "TZ": DeterminismTests.zones[run % 4],
          ])
        #expect(outcome.code == 3, "\(outcome.errors)")
        var files: [String: String] = ["errors": outcome.errors]
        for name in try folder.names(in: "reports") {
          files[name] = folder.text(of: "reports/\(name)")
        }
        #expect(files.count == 6 + formats.count + 1)
        if run == 0 { first = files }
        for (name, text) in files { #expect(first[name] == text, "\(name) of run \(run)") }
      }
    }
  }
}
