import Foundation
import TallyReports
import TallyRulebook
import TallyTestSupport
import Testing

@testable import TallyKit

@Suite("Counted words")
struct CountedWordsTests {
  /// The units that `tally quantities` writes for a text; `-` for none.
  private func units(_ text: String) throws -> [String] {
    let pipeline = DocumentPipeline(rulebook: try Repository.rulebook())
    let raw = RawDocument(name: "x", path: "x", kind: .text, bytes: Array(text.utf8), record: nil)
    let line = [pipeline.quantityLine(of: raw)].jsonLines
    let read = try JSONDecoder().decode(Line.self, from: Data(line))
    return read.quantities.map { $0.unit ?? "-" }
  }

  private struct Line: Decodable {
    struct Quantity: Decodable { let unit: String? }
    let quantities: [Quantity]
  }

  @Test(
    "the head noun behind a figure, in the singular",
    arguments: [
      ("They sent 850 heavily armed mountain soldiers.", ["soldier"]),
      ("They ordered hundreds of thousands of doses of vaccine.", ["dose"]),
      ("The party won 114 of the 200 seats.", ["seat", "seat"]),
      ("They saw 45 and 50 otters.", ["otter", "otter"]),
      ("The clash left 7 US soldiers dead.", ["soldier"]),
      ("He spoke to 13 heads of state.", ["head"]),
      ("She bought 26 faded love letters.", ["letter"]),
      ("Two other horsemen followed.", ["horseman"]),
      ("Some eleven Iraqis were freed.", ["Iraqi"]),
      ("Only one candidate stood.", ["candidate"]),
      ("It has a 30-member board.", ["member"]),
      ("The storm left six dead and 43 injured.", ["-", "-"]),
      ("Each of the 16 teams plays 30 matches.", ["team", "match"]),
      ("About 1,500 mostly hungry, tired hikers came.", ["hiker"]),
      ("The toll rose to 288 as rescuers dug.", ["-"]),
    ])
  func nouns(_ text: String, _ expected: [String]) throws {
    #expect(try units(text) == expected)
  }
}
