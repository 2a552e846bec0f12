import TallyQuantities
import TallyRulebook
import TallyText
import Testing

/// SplitMix64 (Steele, Lea, Flood 2014): the same texts on every machine.
private struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private let pieces = [
  "one", "two", "forty", "hundred", "thousand", "million", "dozen", "half", "a", "an", "third",
  "and",
  "or", "to", "from", "between", "of", "the", "in", "per", "5", "1,234.5", "2014", "0", "007",
  "1.2.3",
  "99999999999999999999999999999999999999999", "½", "-", "–", "/", "%", "$", "€", "(", ")", ",",
  ".",
  ":", "kg", "km", "m", "miles", "hour", "minutes", "years", "old", "aged", "pounds", "dollars",
  "cents",
  "about", "at least", "more than", "or more", "no", "up", "fell", "by", "rose", "May", "June",
  "Monday",
  "last", "week", "ago", "later", "first", "quarter", "Q2", "pm", "s", "th", "several",
  "tens of thousands",
  "Article", "Flight", "e6", "x10-3", "²", "é", "\u{200B}", "“", "”", "minus", "below zero",
  "times", "as",
  "fold", "their", "30s", "per 100,000", "12:11", "20220130", "bn", "k", "#", "++", "~", "≥",
]

@Suite("Robustness")
struct RobustnessTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test(
    "any mixture of words is read in order, without overlap and without a trap", arguments: 0..<24)
  func mixture(_ seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<40 {
      let words = (0..<30).compactMap { _ in pieces.randomElement(using: &random) }
      let glue = ["", " ", " ", " "]
      let text = words.reduce(into: "") { $0 += $1 + (glue.randomElement(using: &random) ?? " ") }
      check(text)
    }
  }

  @Test(
    "numbers out of range are refused with a reason, the rest is read",
    arguments: [
      (String(repeating: "7", count: 10_000), "too many digits"),
      ("1e999999999", "power of ten out of range"), ("4e-99", "power of ten out of range"),
      ("0/0", "division by zero"), ("7/0", "division by zero"),
    ])
  func refusal(_ number: String, _ reason: String) {
    let reading = reader.read("The log gives \(number), and lists 12 jars.")
    #expect(reading.exclusions.map(\.step.result) == [reason])
    #expect(reading.quantities.map(\.reading) == ["12"])
  }

  @Test("zero has no sign", arguments: ["−0", "-0", "minus zero", "0"])
  func zero(_ number: String) throws {
    let mention = try #require(reader.read("The log gives \(number) °C today.").quantities.first)
    #expect(mention.low == .zero && mention.high == .zero)
  }

  @Test("a figure that does not fit once it is converted is refused, its text is still exact")
  func conversionOverflow() throws {
    let mention = try #require(reader.read("It is 9e36 light years away.").quantities.first)
    #expect(mention.low.description == "9" + String(repeating: "0", count: 36))
    #expect(QuantityNormalizer(rules: reader.rulebook.quantities).quantity(from: mention) == nil)
  }

  @Test(
    "long texts without a space are read to their end",
    arguments: [
      ("x", 10_000_000), ("5,", 100_000), ("7km", 50_000), ("\u{301}", 200_000),
      ("\u{202E}", 200_000), ("-", 400_000), ("$", 100_000), ("3/", 100_000),
    ])
  func unspaced(_ piece: String, _ count: Int) {
    let text = String(repeating: piece, count: count) + " and 12 jars"
    let reading = reader.read(text)
    #expect(reading.quantities.last?.reading == "12")
    #expect(reading.quantities.count <= count + 1)
  }

  @Test(
    "marks and controls around a number leave its value alone",
    arguments: [
      "\u{301} 12 jars", "\u{202E}12\u{202C} jars", "\u{2067}12\u{2069} jars", "\u{200F}12 jars",
    ])
  func controls(_ text: String) {
    #expect(reader.quantities("They sold \(text).") == ["12"])
  }

  @Test(
    "eight times the text takes about eight times the time",
    arguments: [
      "x", "7", "5,", "7km", "\u{301}", "\u{202E}", "-", "$", "3/", "(", "one hundred ", "1-", "1:",
      "3 hours, ", "from 1 to ", "up to ", "a ", "more than ", "the first ", "1 000 ", "12, ",
      "half of ",
      "May ", "one in ", "$1 to ",
    ])
  func linear(_ piece: String) {
    let count = 3_000 / piece.utf8.count
    _ = time(piece, count)
    let once = time(piece, count)
    let eightfold = time(piece, count * 8)
    // Quadratic time would be 64 times as long; a busy machine may add some.
    #expect(eightfold < once * 24 + .milliseconds(50), "\(once), then \(eightfold)")
  }

  /// The least time of three for a piece that is repeated.
  private func time(_ piece: String, _ count: Int) -> Duration {
    let text = String(repeating: piece, count: count)
    let clock = ContinuousClock()
    return (0..<3).map { _ in clock.measure { _ = reader.read(text) } }.min() ?? .zero
  }

  @Test(
    "lengths of time inside dates are kept apart from quantities",
    arguments: [
      ("She came back two hours later.", ["2 hour"]), ("It rained 3 days ago.", ["3 day"]),
      ("The price tripled over the past five years.", ["5 year"]),
      ("The shop shuts from 9 pm to 5 am.", []), ("It rained a year ago.", []),
      ("It rained last week.", []),
    ])
  func durations(_ text: String, _ expected: [String]) {
    let reading = reader.read(text)
    #expect(reading.durations.map(\.reading) == expected)
    #expect(reading.quantities.allSatisfy { $0.unit?.dimension != "duration" })
  }

  private func check(_ text: String) {
    let reading = reader.read(text)
    let size = text.utf8.count
    var end = 0
    for mention in reading.quantities {
      #expect(mention.span.start >= end, "\(text)")
      #expect(mention.span.end <= size && !mention.span.isEmpty)
      #expect(mention.span.contains(mention.numberSpan), "\(text): \(mention.reading)")
      #expect(mention.low <= mention.high, "\(text): \(mention.reading)")
      #expect(mention.granularity > .zero, "\(text): \(mention.reading)")
      #expect(!mention.trail.isEmpty)
      end = mention.span.end
    }
    let normalizer = QuantityNormalizer(rules: reader.rulebook.quantities)
    for mention in reading.quantities {
      guard let quantity = normalizer.quantity(from: mention) else { continue }
      #expect(!quantity.soft.isEmpty, "\(text): \(mention.reading)")
    }
    for date in reading.dates {
      #expect(date.span.end <= size)
      _ = date.resolve(published: CalendarDate(iso: "2022-03-09"))
      let overlaps = reading.quantities.contains { $0.span.overlaps(date.span) }
      #expect(!overlaps, "\(text): \(date.reading)")
    }
  }
}
