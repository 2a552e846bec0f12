import Testing

@testable import TallyRulebook

@Suite("Rows in plain JSON")
struct PlainRowTests {
  /// A row with members of all kinds that rows have.
  private struct Row: Decodable, Equatable {
    /// A part of a row.
    struct Part: Decodable, Equatable {
      let open: Bool

      private enum Key: CodingKey, CaseIterable { case open }

      init(from decoder: any Decoder) throws {
        let row = try decoder.container(strictlyKeyedBy: Key.self)
        open = try row.decodeIfPresent(Bool.self, forKey: .open) ?? false
      }
    }

    let name: String
    let words: [String]
    let count: Int
    let scale: String?
    let part: Part?

    private enum Key: CodingKey, CaseIterable { case name, words, count, scale, part }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(strictlyKeyedBy: Key.self)
      name = try row.decode(String.self, forKey: .name)
      words = try row.decodeIfPresent([String].self, forKey: .words) ?? []
      count = try row.decodeIfPresent(Int.self, forKey: .count) ?? 1
      scale = try row.decodeNumberIfPresent(.scale).map { "\($0)" }
      part = try row.decodeIfPresent(Part.self, forKey: .part)
    }

    init(
      _ name: String, words: [String] = [], count: Int = 1, scale: String? = nil, open: Bool? = nil
    ) throws {
      let open = open.map { #"{"open": \#($0)}"# } ?? "null"
      self.name = name
      self.words = words
      self.count = count
      self.scale = scale
      part = open == "null" ? nil : try Row.part(open)
    }

    static func part(_ json: String) throws -> Part {
      try Part(from: PlainRowDecoder(PlainRow(line: json)))
    }
  }

  @Test("plain rows are decoded")
  func decodes() throws {
    let line = #" { "name" : "métre", "words":["a b",""], "count": 12, "part":{"open":true} } "#
    let row = try Row(from: PlainRowDecoder(PlainRow(line: line)))
    #expect(try row == Row("métre", words: ["a b", ""], count: 12, open: true))
  }

  @Test("numbers are exact, and null is as good as nothing")
  func decodesNumbers() throws {
    let line = #"{"name":"x","scale":"0.25","words":[],"count":0,"part":null}"#
    #expect(
      try Row(from: PlainRowDecoder(PlainRow(line: line))) == Row("x", count: 0, scale: "0.25"))
    let whole = try Row(from: PlainRowDecoder(PlainRow(line: #"{"scale":7,"name":"x"}"#)))
    #expect(try whole == Row("x", scale: "7"))
  }

  @Test(
    "what is not plain, or no such row, is left to the other decoder",
    arguments: [
      #"{"name": "a\"b"}"#, #"{"name": "a", "name": "b"}"#, #"{"name": "a", "other": 1}"#,
      #"{"name": "a"} x"#, #"{"name": "a",}"#, #"{"name": "a""#, #"{"name" "a"}"#, #"["name"]"#,
      #"{"name": 1}"#, #"{"words": []}"#, #"{"name": "a", "words": "b"}"#,
      #"{"name": "a", "words": [1]}"#, #"{"name": "a", "count": 01}"#,
      #"{"name": "a", "count": -1}"#, #"{"name": "a", "count": 1.5}"#,
      #"{"name": "a", "count": 10000000000000000000}"#, #"{"name": "a", "part": {"shut": true}}"#,
      #"{"name": "a", "part": nul}"#, #"{"name": "a", "words": [[[[[[[[[]]]]]]]]]}"#, "", "{",
      "{\"name\": \"a\tb\"}",
    ])
  func refuses(_ line: String) {
    #expect(throws: (any Error).self) {
      try Row(from: PlainRowDecoder(PlainRow(line: line)))
    }
  }
}

extension PlainRow {
  fileprivate init(line: String) throws {
    let bytes = Array(line.utf8)
    try self.init(0..<bytes.count, of: bytes)
  }
}
