import Foundation
import TallyComparison
import TallyRulebook
import TallyTestSupport
import TallyText
import Testing

@Suite("Rules of comparison")
struct RuleTests {
  private func read(_ files: [String: String]) throws -> ComparisonRules {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(at: Repository.rules, to: folder)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: "comparison/\(name)"))
    }
    var rules = RuleFolder(folder)
    var vocabulary = Vocabulary()
    let read = try ComparisonRules(from: &rules, vocabulary: &vocabulary)
    if let error = rules.errors.first { throw error }
    return read
  }

  @Test("the shipped rules set every parameter above zero")
  func shipped() throws {
    let rules = try read([:])
    for parameter in Parameter.allCases {
      #expect(rules.parameters.approximate(parameter) > 0, "\(parameter.rawValue)")
      #expect(rules.parameters.rule(parameter) != nil)
    }
  }

  /// Rows that are wrong, and what the message says of them.
  static let mistakes: [(String, String, String)] = [
    (
      "parameters/x.jsonl",
      #"{"parameter":"halo","value":"1","what":"","example":["a // b","agree"]}"#,
      "unknown parameter \"halo\""
    ),
    (
      "parameters/x.jsonl",
      #"{"parameter":"halo ratio","value":"1","what":"","example":["a // b","agree"]}"#,
      "already has a row"
    ),
    (
      "kinships/x.jsonl",
      #"{"counted":"a","kin":"b","relations":["c"],"cost":"1.5","example":["a // b","agree"]}"#,
      "must lie above 0 and up to 1"
    ),
    (
      "kinships/x.jsonl",
      #"{"counted":"a","kin":"b","relations":["c"],"cost":"half","example":["a // b","agree"]}"#,
      "expected a decimal number"
    ),
    (
      "courses/x.jsonl",
      #"{"course":"steady","relations":["x"],"name":"y","example":["a // b","agree"]}"#,
      "unknown course \"steady\""
    ),
    (
      "courses/x.jsonl",
      #"{"course":"stock","relations":["x"],"name":"y","example":["a // b","agree"]}"#,
      "a stock needs a \"window\""
    ),
    (
      "courses/x.jsonl",
      #"{"course":"fixed","relations":["killed"],"name":"y","example":["a // b","agree"]}"#,
      "\"killed\" already has a row"
    ),
    (
      "relations/x.jsonl", #"{"relation":"x","alias":["y"],"example":["a // b","agree"]}"#,
      "unknown key \"alias\""
    ),
  ]

  @Test("a wrong row is an error with its address", arguments: mistakes)
  func mistake(_ file: String, _ row: String, _ message: String) throws {
    let error = #expect(throws: RuleError.self) { try read([file: row]) }
    #expect(error?.description.contains("rules/comparison/\(file):1: ") == true)
    #expect(error?.reason.contains(message) == true)
  }
}
