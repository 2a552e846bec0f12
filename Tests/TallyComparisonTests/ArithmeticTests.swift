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

  @Test("a change leads back to where it began", arguments: 1..<40)
  func change(_ seed: Int) throws {
    let level = Rational(seed * 37)
    for isShare in [true, false] {
      for direction in [QuantityMention.Change.up, .down] {
        let step = Change(
          Wording(String(seed)).quantity(), isShare: isShare, direction: direction)
        let end = try #require(step.end(from: level))
        #expect(step.start(of: end) == level)
        let ends = try #require(step.end(from: span(seed * 36, seed * 38)))
        #expect(ends.contains(end))
        let starts = try #require(step.start(of: ends))
        #expect(starts.contains(level))
      }
    }
  }

  @Test("parts that are floors leave their sum open above")
  func sums() throws {
    let closed = try #require(Interval.sum([Wording("9").quantity(), Wording("4").quantity()]))
    #expect(closed.contains(Rational(13)) && !closed.contains(Rational(15)))
    let open = try #require(Interval.sum([Wording("9").quantity(), Wording(">=4").quantity()]))
    #expect(open.contains(Rational(500)) && !open.contains(Rational(12)))
  }

  @Test("a share of a whole, with the halos of both")
  func shares() throws {
    let share = try #require(span(490, 510).share(span(39, 41)))
    #expect(share.contains(Rational(200)) && !share.contains(Rational(190)))
  }

  @Test(
    "places that a text names together, and no other beside them",
    arguments: [
      (" people in Syria and Turkey.", true), (" people in both Turkey and Syria", true),
      (" in Syria, and in Turkey, it said", true), (" people in Syria.", false),
      (" people in Lebanon, Syria and Turkey.", false),
      (" people in Syria and Turkey and Lebanon.", false),
      (" in Syria on Monday and nobody in Turkey", false), ("", false),
    ])
  func places(_ text: String, _ isNamed: Bool) {
    #expect(
      PlaceList(["Syria", "Turkey"], words: Shipped.rules.arithmetic).isNamed(in: text) == isNamed)
  }
}
