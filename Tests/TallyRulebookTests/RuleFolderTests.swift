import Foundation
import TallyRulebook
import TallyTestSupport
import TallyText
import Testing

/// A row for trying the loader.
private struct Row: RuleRow {
  let unit: String
  let aliases: [String]
  let example: RuleExample

  enum CodingKeys: String, CodingKey, CaseIterable { case unit, aliases, example }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    unit = try row.decode(String.self, forKey: .unit)
    aliases = try row.decode([String].self, forKey: .aliases)
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}

@Suite("Loading rules")
struct RuleFolderTests {
  private let good = #"{"unit": "gram", "aliases": ["g"], "example": ["5 g", "5 gram"]}"#

  @Test("rows are numbered in order of file and line; lines for people are passed over")
  func numbersRows() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("// people\n\n\(good)\n", to: "units/b.jsonl")
      try folder.write("\(good)\r\n\(good)", to: "units/a.jsonl")
      try folder.write("not read", to: "units/notes.txt")
      var rules = RuleFolder(folder.url)
      let rows = try rules.rows(Row.self, table: "units")
      #expect(
        rows.map(\.location.description) == [
          "rules/units/a.jsonl:1", "rules/units/a.jsonl:2", "rules/units/b.jsonl:3",
        ])
      #expect(rows.map(\.id.index) == [0, 1, 2])
      #expect(rules.errors.isEmpty)
    }
  }

  @Test("every bad line is named with what was expected, and the good ones are still read")
  func namesEveryMistake() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(
        """
        \(good)
        {"unit": "gram", "alias": ["g"], "example": ["5 g", "5 gram"]}
        {"unit": "gram", "example": ["5 g", "5 gram"]}
        {"unit": 5, "aliases": [], "example": ["5 g", "5 gram"]}
        {"unit": "gram", "aliases": [], "example": ["5 g"]}
        {"unit": "gram"
        """, to: "units/mass.jsonl")
      var rules = RuleFolder(folder.url)
      #expect(try rules.rows(Row.self, table: "units").count == 1)
      let told = rules.errors.map(\.description)
      #expect(told.count == 5)
      #expect(
        told[0]
          == "rules/units/mass.jsonl:2: unknown key \"alias\"; a row has unit, aliases, example")
      #expect(told[1] == "rules/units/mass.jsonl:3: missing \"aliases\"")
      #expect(told[2].hasPrefix("rules/units/mass.jsonl:4: \"unit\": "))
      #expect(told[3].hasPrefix("rules/units/mass.jsonl:5: "))
      #expect(told[4].hasPrefix("rules/units/mass.jsonl:6: "))
    }
  }

  @Test("files that are not UTF-8 are named with the line")
  func checksEncoding() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(Array(good.utf8) + [0x0A, 0xE9, 0x0A], to: "units/mass.jsonl")
      var rules = RuleFolder(folder.url)
      _ = try rules.rows(Row.self, table: "units")
      #expect(
        rules.errors.map(\.description) == [
          "rules/units/mass.jsonl:2: not valid UTF-8; save the file as UTF-8"
        ])
    }
  }

  @Test("a missing table is an error")
  func needsTable() async throws {
    try await TemporaryFolder.with { folder in
      var rules = RuleFolder(folder.url)
      let error = #expect(throws: RuleError.self) { try rules.rows(Row.self, table: "units") }
      #expect(error?.description.hasPrefix("rules/units: the folder cannot be read") == true)
    }
  }
}
