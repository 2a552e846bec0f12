import Foundation
import TallyRulebook
import TallyTestSupport
import Testing

@testable import TallyKit

/// A line of the output of `tally quantities`.
private struct Line: Decodable {
  struct Quantity: Decodable {
    let start: Int
    let end: Int
    let surface: String
    let value: Double?
    let low: Double?
    let high: Double?
    let unit: String?
    let change: String
  }
  let id: String
  let quantities: [Quantity]
}

@Suite("Filters")
struct FilterTests {
  private func quantities(_ text: String) async throws -> Line {
    try await TemporaryFolder.with { folder in
      let record = try JSONEncoder().encode(["id": "x", "text": text])
      let path = try folder.write(Array(record), to: "in.jsonl")
      var bytes: [UInt8] = []
      try await Checker(rulebook: Repository.rulebook()).quantities([path]) {
        for case .lines(let lines) in $0 { bytes += lines }
      }
      return try JSONDecoder().decode(Line.self, from: Data(bytes))
    }
  }

  @Test("offsets are code points of the text")
  func countsCodePoints() async throws {
    let text = "Das Café “Zürich” 🙂 sold 2.5 kg of tea."
    let line = try await quantities(text)
    let quantity = try #require(line.quantities.first)
    let scalars = Array(text.unicodeScalars)[quantity.start..<quantity.end]
    #expect(String(String.UnicodeScalarView(scalars)) == quantity.surface)
    #expect(quantity.surface.hasPrefix("2.5"))
    #expect(quantity.value == 2.5)
    #expect(quantity.unit == "kilogram")
  }

  @Test(
    "the change says how the figure is bound",
    arguments: [
      ("It holds 850 carts.", "="), ("It holds about 850 carts.", "~"),
      ("It holds at least 850 carts.", ">"), ("It holds up to 850 carts.", "<"),
      ("It rose by 850 carts.", "up"), ("It fell by 850 carts.", "down"),
    ])
  func tellsChange(_ text: String, _ change: String) async throws {
    #expect(try await quantities(text).quantities.first?.change == change)
  }

  @Test("ranges have two ends")
  func tellsRanges() async throws {
    let quantity = try #require(try await quantities("It took 10 to 12 hours.").quantities.first)
    #expect(quantity.low == 10 && quantity.high == 12 && quantity.value == nil)
  }

  @Test("figures and unit without hedges; a conversion is a quantity of its own; nouns are units")
  func writesBareSurfaces() async throws {
    let line = try await quantities(
      "At least 850 tired soldiers walked about 5 miles (8 km) for $3.5 million.")
    #expect(line.quantities.map(\.surface) == ["850", "5 miles", "8 km", "$3.5 million"])
    #expect(
      line.quantities.map(\.unit) == ["soldier", "mile", "kilometre", "US dollar"])
  }
}
