import TallyQuantities
import TallyText

/// A quantity as it stands in a text: figures and unit, without the words that bind or move them.
struct WrittenQuantity: Sendable {
  /// Where figures and unit stand.
  let span: TextSpan
  /// The lower figure.
  let low: Rational
  /// The upper figure.
  let high: Rational
  /// The unit, or the words for the thing counted.
  let unit: String?
  /// `up` and `down` for stated moves, else `=`, `~`, `>` or `<` by the bound.
  let change: String

  /// The quantity of a mention; `counted` are the words for the thing counted.
  init(_ mention: QuantityMention, counted: String?, in bytes: [UInt8]) {
    span = WrittenQuantity.bare(mention, in: bytes)
    low = mention.low
    high = mention.high
    unit = mention.unit?.name ?? (mention.kind == .count ? counted : nil)
    change = WrittenQuantity.change(of: mention)
  }

  /// The same quantity in the unit that stands in brackets behind it.
  init(_ conversion: QuantityMention.Conversion, of mention: QuantityMention) {
    span = conversion.span
    low = conversion.value
    high = conversion.value
    unit = conversion.unit.name
    change = WrittenQuantity.change(of: mention)
  }

  private static func change(of mention: QuantityMention) -> String {
    if let change = mention.change { return change.rawValue }
    switch mention.bound {
    case .exact, .range: return "="
    case .about, .vague: return "~"
    case .atLeast, .moreThan: return ">"
    case .atMost, .lessThan, .upTo: return "<"
    }
  }

  /// The mention's span without hedges at its ends and without the conversion in brackets.
  private static func bare(_ mention: QuantityMention, in bytes: [UInt8]) -> TextSpan {
    let figures = mention.numberSpan
    var (start, end) = (mention.span.start, mention.span.end)
    if let conversion = mention.conversion, conversion.span.start >= figures.end {
      end = min(end, conversion.span.start)
    }
    for hedge in mention.trail.filter({ $0.stage == .bound }).compactMap(\.span) {
      if hedge.end <= figures.start { start = max(start, hedge.end) }
      if hedge.start >= figures.end { end = min(end, hedge.start) }
    }
    while start < figures.start, bytes[start] <= 0x20 { start += 1 }
    while end > figures.end, isGap(bytes[end - 1]) { end -= 1 }
    return TextSpan(start, end)
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "(") }
}
