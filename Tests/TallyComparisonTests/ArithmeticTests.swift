import TallyQuantities
import Testing

@testable import TallyComparison

/// Sums, shares, changes and conversions inside a sentence.
@Suite("Arithmetic")
struct ArithmeticTests {
  private func span(_ low: Int, _ high: Int) -> Interval {
    Interval(Rational(low), Rational(high))
  }

  @Test("the ends of a share and of a change")
  func intervals() throws {
    let share = try #require(Arithmetic.percent(span(30, 36), of: span(149, 151)))
    #expect(share.contains(Rational(22)) && !share.contains(Rational(25)))
    let risen = try #require(
      Arithmetic.changed(span(100, 100), by: span(11, 13), isShare: true, .up))
    #expect(risen.contains(Rational(112)) && !risen.contains(Rational(115)))
    let fallen = try #require(
      Arithmetic.changed(span(100, 100), by: span(11, 13), isShare: false, .down))
    #expect(fallen.contains(Rational(88)) && !fallen.contains(Rational(112)))
  }

  @Test("a sum that does not fit exact arithmetic is none")
  func overflow() {
    #expect(Arithmetic.sum([Rational(1), Rational(2), Rational(3)]) == Rational(6))
    #expect(Arithmetic.sum([]) == .zero)
  }
}
