import TallyQuantities
import Testing

@testable import TallyComparison

@Suite("Figures and units in reasons")
struct FigureWordsTests {
  @Test(
    "units behind a figure",
    arguments: [
      ("metre", "metres"), ("US dollar", "US dollars"), ("metre per second", "metres per second"),
      ("part per million", "parts per million"), ("square metre", "square metres"),
      ("year old", "years old"), ("hertz", "hertz"), ("percent", "percent"), ("", ""),
      ("percentage point", "percentage points"), ("per", "per"), ("old", "old"),
    ])
  func plurals(_ unit: String, _ expected: String) { #expect(UnitWords.plural(unit) == expected) }

  @Test(
    "millions by their word, where that loses nothing",
    arguments: [
      (850, "850"), (999_999, "999,999"), (1_000_000, "1 million"), (82_500_000, "82.5 million"),
      (1_250_341, "1,250,341"), (-4_600_000_000_000, "-4.6 trillion"), (0, "0"),
      (.max, "9,223,372,036,854,775,807"), (2_004_000_000, "2.004 billion"),
    ])
  func numbers(_ number: Int, _ expected: String) {
    #expect(FigureWords.spoken(Rational(number)) == expected)
  }
}
