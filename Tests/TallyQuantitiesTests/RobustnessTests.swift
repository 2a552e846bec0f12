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
