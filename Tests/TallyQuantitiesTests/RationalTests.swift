import TallyQuantities
import Testing

/// Values at the ends of the range, and some between.
private let edgeValues: [Int128] = [
  .min, .min + 1, -1_000_000_007, -3, -1, 0, 1, 2, 7, 1_000_000_007, .max - 1, .max,
]

@Suite("Exact numbers")
struct RationalTests {
  private let numbers = edgeValues.flatMap { above in
    edgeValues.compactMap { Rational(above, over: $0) }
  }

  @Test("nothing traps at the ends of the range")
  func edges() {
    for first in numbers {
      _ = (first.negated, first.magnitude, first.floor, first.lastPlace, first.approximate)
      _ = (first.description, first.formatted, first.rounded(to: .one))
      for second in numbers {
        _ = (first.adding(second), first.subtracting(second), first.multiplied(by: second))
        _ = (first.divided(by: second), first < second)
      }
    }
    #expect(Rational(.min, over: 1) == nil)
    #expect(Rational(1, over: 0) == nil)
  }

  @Test("order is total, and equal numbers hash alike")
  func order() {
    for first in numbers {
      for second in numbers {
        let relations = [first < second, first == second, second < first].count { $0 }
        #expect(relations == 1)
        if first == second { #expect(first.hashValue == second.hashValue) }
      }
    }
    #expect(Rational(2, over: 4) == Rational(1, over: 2))
    #expect(Set([Rational(2, over: 4), Rational(1, over: 2), Rational(-1, over: -2)]).count == 1)
  }

  @Test("sums and products undo one another")
  func inverses() throws {
    let small = (-6...6).flatMap { above in
      (1...5).compactMap { Rational(Int128(above), over: Int128($0)) }
    }
    for first in small {
      for second in small {
        let sum = try #require(first.adding(second))
        #expect(sum.subtracting(second) == first)
        guard second != .zero else { continue }
        let product = try #require(first.multiplied(by: second))
        #expect(product.divided(by: second) == first)
      }
    }
  }

  @Test(
    "text and back",
    arguments: [
      ("12", "12", "12"), ("-0.25", "-0.25", "-0.25"), ("1/3", "1/3", "1/3"),
      ("1234.50", "1234.5", "1,234.5"), ("1000000", "1000000", "1,000,000"),
      ("-1234567", "-1234567", "-1,234,567"), ("0.000001", "0.000001", "0.000001"),
    ])
  func text(_ written: String, _ plain: String, _ grouped: String) throws {
    let number = try #require(Rational(written))
    #expect(number.description == plain)
    #expect(number.formatted == grouped)
    #expect(Rational(plain) == number)
  }

  @Test(
    "what is no number is refused", arguments: ["", "-", ".", "1.2.3", "1/0", "x", "1e5", "1/"])
  func refused(_ text: String) { #expect(Rational(text) == nil) }

  @Test(
    "rounding, halves away from zero",
    arguments: [
      ("850", "100", "900"), ("-850", "100", "-900"), ("2.4", "0.5", "2.5"), ("7", "2", "8"),
    ])
  func rounding(_ number: String, _ step: String, _ expected: String) throws {
    let rounded = try #require(Rational(number)).rounded(to: try #require(Rational(step)))
    #expect(rounded?.description == expected)
  }
}
