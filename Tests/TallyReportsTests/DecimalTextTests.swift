import Foundation
import TallyQuantities
import TallyReports
import Testing

@Suite("Decimal text")
struct DecimalTextTests {
  @Test(
    "reads what it writes",
    arguments: ["0", "-12.5", "0.001", "830", "99999999999999999999.25", "-170141183460469231731"])
  func readsBack(_ text: String) throws {
    let number = try #require(DecimalText.rational(text))
    #expect(DecimalText.exact(number) == text)
  }

  @Test("reads exponents", arguments: [("1.2e6", "1200000"), ("25E-2", "0.25"), ("5e0", "5")])
  func exponents(_ text: String, _ expected: String) throws {
    #expect(DecimalText.exact(try #require(DecimalText.rational(text))) == expected)
  }

  @Test(
    "refuses what is no number or does not fit",
    arguments: [
      "", "-", ".", "1.2.3", "0x10", "1e400", "1e", "NaN", String(repeating: "9", count: 50),
    ]
  )
  func refuses(_ text: String) { #expect(DecimalText.rational(text) == nil) }

  @Test(
    "rounds half away from zero",
    arguments: [
      (Rational(1, over: 3), 3, "0.333"), (Rational(5, over: 2), 0, "3"),
      (Rational(-5, over: 2), 0, "-3"), (Rational(1999, over: 1000), 2, "2"),
    ] as [(Rational?, Int, String)])
  func rounds(_ number: Rational?, _ places: Int, _ expected: String) throws {
    #expect(DecimalText.rounded(try #require(number), places: places) == expected)
  }

  @Test(
    "a figure keeps its digits through JSON",
    arguments: ["0.1", "45061.632", "-3", "12345678901234567890"])
  func figure(_ text: String) throws {
    let figure = try JSONDecoder().decode(Figure.self, from: Data(text.utf8))
    #expect(figure.description == text)
    let encoded = try JSONEncoder().encode(figure)
    #expect(try JSONDecoder().decode(Figure.self, from: encoded) == figure)
  }

  @Test("a figure that does not fit is refused", arguments: ["\"12\"", "1e90", "null"])
  func badFigure(_ text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Figure.self, from: Data(text.utf8))
    }
  }
}
