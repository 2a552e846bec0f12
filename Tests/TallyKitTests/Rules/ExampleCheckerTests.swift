import Foundation
import TallyRulebook
import TallyTestSupport
import Testing

@testable import TallyKit

@Suite("Checking examples")
struct ExampleCheckerTests {
  /// The rules of the repository with one line of units changed.
  private func failures(_ line: String) async throws -> [String] {
    try await TemporaryFolder.with { folder in
      let rules = folder.url.appending(path: "rules")
      try FileManager.default.copyItem(at: Repository.rules, to: rules)
      try Data((line + "\n").utf8).write(to: rules.appending(path: "units/zz-trial.jsonl"))
      let checker = ExampleChecker(rulebook: try Rulebook(contentsOf: rules))
      return checker.failures(in: "units").map(\.description)
        .filter { $0.hasPrefix("rules/units/zz-trial.jsonl:1: ") }
    }
  }

  @Test("a rule that does what its example says passes")
  func passes() async throws {
    #expect(
      try await failures(row(alias: "zorkel", example: "It is 5 zorkels long.", "5 zorkel")) == [])
  }

  @Test("a wrong reading is told with what was read")
  func tellsWrongReading() async throws {
    let told = try await failures(
      row(alias: "zorkel", example: "It is 5 zorkels long.", "6 zorkel"))
    #expect(told.count == 1)
    #expect(told.first?.contains("gives \"5 zorkel\"") == true)
  }

  @Test("a reading that another rule gives is told")
  func tellsShadowedRule() async throws {
    let told = try await failures(row(alias: "zorkel", example: "It is 5 metres long.", "5 metre"))
    #expect(told.first?.contains("but not by this rule") == true)
  }

  @Test("a reading that must not be there is told")
  func tellsUnwantedReading() async throws {
    let told = try await failures(
      row(alias: "zorkel", example: "It is 5 zorkels long.", "not 5 zorkel"))
    #expect(told.first?.contains("must not be there") == true)
  }

  private func row(alias: String, example: String, _ reading: String) -> String {
    #"{"unit": "zorkel", "dimension": "length", "base": "metre", "scale": "3", "#
      + #""aliases": ["\#(alias)s"], "example": ["\#(example)", "\#(reading)"]}"#
  }
}
