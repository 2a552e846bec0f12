import Foundation
import TallyTestSupport
import Testing

@Suite("The report of the sample corpus")
struct SampleReportTests {
  /// The files of the report that the repository keeps.
  static let kept = ["report.md", "findings.jsonl"]

  @Test("is the one that the repository keeps, whatever the number of jobs", arguments: [1, 3])
  func golden(jobs: Int) async throws {
    try await TemporaryFolder.with { folder in
      let output = folder.url.appending(path: "report")
      let run = try BuiltTool.run(
        [
          "report", "Tests/Corpora/northern-lantern", "--output", output.path, "--jobs", "\(jobs)",
        ], in: Repository.root)
      #expect(run.code == 0, "\(run.errors)")
      for name in SampleReportTests.kept {
        let made = try String(contentsOf: output.appending(path: name), encoding: .utf8)
        let kept = try String(
          contentsOf: Repository.root.appending(path: "reports/sample/\(name)"), encoding: .utf8)
        #expect(made == kept, "\(name) differs; if it should, run the README's first command")
      }
    }
  }
}
