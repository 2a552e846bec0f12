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
  /// Whether both ends are said, even where they are the same.
  let isRange: Bool
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
        counted: mention.kind == .count ? counted : nil,
        code: code(of: mention, in: bytes), in: bytes)
    }
  }

  private init(
    figures: QuantityFigures, span: TextSpan, counted: String?, code: String?,
    in bytes: [UInt8]
  ) {
    // `2.5 hours` stay as they are written; `an hour and a half` and `0.5 kg` are told in the smaller unit.
    let isDecimal = bytes[span.start..<span.end].contains(UInt8(ascii: "."))
    let figures = isDecimal && figures.high >= .one ? figures : figures.inParts
    self.span = span
    low = figures.low
    high = figures.high
    isRange = figures.isRange || figures.low != figures.high
    unit = code ?? figures.unit ?? counted
    change = figures.change
  }

  /// The code of a currency, where the text names it by its code alone.
  private static func code(of mention: QuantityMention, in bytes: [UInt8]) -> String? {
    guard mention.kind == .money, let dimension = mention.unit?.dimension,
      let space = dimension.lastIndex(of: " ")
    else { return nil }
    let code = String(dimension[dimension.index(after: space)...])
    let written = bytes[mention.span.start..<mention.span.end]
    return code.utf8.count == 3 && written.contains(code) ? code : nil
  }

  /// The mention's span without hedges at its ends and without the conversion in brackets.
  private static func bare(_ mention: QuantityMention, in bytes: [UInt8]) -> TextSpan {
    let figures = mention.numberSpan
    var (start, end) = (mention.span.start, mention.span.end)
    if let conversion = mention.conversion, conversion.span.start >= figures.end {
      end = min(end, conversion.span.start)
    }
    for step in mention.trail where step.stage == .bound {
      guard let hedge = step.span else { continue }
      if hedge.end <= figures.start { start = max(start, hedge.end) }
      if hedge.start >= figures.end { end = min(end, hedge.start) }
    }
    while start < figures.start, bytes[start] <= 0x20 { start += 1 }
    while end > figures.end, isGap(bytes[end - 1]) { end -= 1 }
    return TextSpan(start, end)
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "(") }
}

extension ArraySlice<UInt8> {
  /// Whether some letters stand in it; in time proportional to both.
  fileprivate func contains(_ letters: String) -> Bool {
    let letters = Array(letters.utf8)
    return indices.contains { self[$0...].prefix(letters.count).elementsEqual(letters) }
  }
}
