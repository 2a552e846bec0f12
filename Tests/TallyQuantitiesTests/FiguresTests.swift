import TallyQuantities
import Testing

@Suite("Figures for benchmarks")
struct FiguresTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test(
    "each wording has its figures, unit and sign",
    arguments: [
      ("dozens of jars", ["12 120 - ="]), ("hundreds of jars", ["100 1000 - ="]),
      ("tens of thousands of jars", ["10000 100000 - ="]), ("several jars", []),
      ("a couple of jars", ["2 2 - ="]),
      ("5 miles (8 km)", ["5 5 mile =", "8 8 kilometre ="]),
      ("more than 40 jars", ["40 40 - >"]), ("fewer than 40 jars", ["40 40 - <"]),
      ("a fall of 4%", ["4 4 percent down"]), ("10 to 12 jars", ["10 12 - ="]),
    ])
  func figures(_ wording: String, _ expected: [String]) throws {
    let mention = try #require(reader.read("They noted \(wording).").quantities.first)
    let found = mention.figures.map { "\($0.low) \($0.high) \($0.unit ?? "-") \($0.change)" }
    #expect(found == expected)
  }
}
