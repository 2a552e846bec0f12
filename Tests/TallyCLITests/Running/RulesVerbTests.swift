import Foundation
import TallyTestSupport
import Testing

@Suite("The verbs on rules")
struct RulesVerbTests {
  @Test("a typo in a rule is named with file and line, every one of them, and exits 2")
  func namesTypos() async throws {
    try await TemporaryFolder.with { folder in
      let rules = folder.url.appending(path: "rules")
      try FileManager.default.copyItem(at: Repository.rules, to: rules)
      let file = rules.appending(path: "units/zz.jsonl")
      try Data("{\"unit\": \"zorkel\", \"alias\": [\"z\"]}\n{\n".utf8).write(to: file)
      try FileManager.default.createDirectory(
        at: rules.appending(path: "unitz"), withIntermediateDirectories: true)
      let outcome = try BuiltTool.run(["rules", "list", "--rules", "rules"], in: folder)
      #expect(outcome.code == 2)
      #expect(
        outcome.errors.contains(
          "tally: rules/units/zz.jsonl:1: unknown key \"alias\"; a row has unit"))
      #expect(outcome.errors.contains("tally: rules/units/zz.jsonl:2: "))
      #expect(outcome.errors.contains("tally: rules/unitz: no table has this name"))
    }
  }

  @Test("list and show tell file, line, table and fields")
  func shows() async throws {
    try await TemporaryFolder.with { folder in
      let list = try BuiltTool.run(["rules", "list", "units"], in: folder)
      #expect(list.output.contains("rules/units/length.jsonl:1"))
      let address = try #require(list.output.split(separator: " ").first)
      let page = try BuiltTool.run(["rules", "show", String(address)], in: folder)
      #expect(page.code == 0)
      #expect(page.output.hasPrefix("\(address)  units\n"))
      #expect(page.output.contains("example"))
      let search = try BuiltTool.run(["rules", "show", "kilometre"], in: folder)
      #expect(search.output.contains("rules/units/length.jsonl:"))
      #expect(try BuiltTool.run(["rules", "show", "qqqqqq"], in: folder).code == 2)
    }
  }
}
