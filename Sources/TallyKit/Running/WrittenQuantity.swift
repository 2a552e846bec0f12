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

  /// The quantities of a mention: the figures, and the same again in the unit that stands in brackets behind
  /// them; none for a wording that gives no figure, such as `several`. `counted` are the words for the
  /// thing counted.
  static func all(
    of mention: QuantityMention, counted: String?, in bytes: [UInt8]
  ) -> [WrittenQuantity] {
    mention.figures.map { figures in
      WrittenQuantity(
        figures: figures,
        span: figures.span == mention.span ? bare(mention, in: bytes) : figures.span,
        counted: mention.kind == .count ? counted : nil, in: bytes)
    }
  }

  private init(figures: QuantityFigures, span: TextSpan, counted: String?, in bytes: [UInt8]) {
    let figures = bytes[span.start..<span.end].contains(UInt8(ascii: ".")) ? figures : figures.inParts
    self.span = span
    low = figures.low
    high = figures.high
    unit = figures.unit ?? counted
    change = figures.change
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
