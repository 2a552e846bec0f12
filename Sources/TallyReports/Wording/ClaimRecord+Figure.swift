extension ClaimRecord {
  /// Where the figure stands in the quoted words, in bytes; nil where the two cannot be laid together.
  package var figureRange: Range<Int>? {
    guard let span = quoteSpan, span.end &- span.start == quote.utf8.count,
      number.start >= span.start, number.end <= span.end, number.start < number.end
    else { return nil }
    return (number.start - span.start)..<(number.end - span.start)
  }

  /// The figure as it is printed: `850`, `tens of thousands`; nil where it cannot be cut out.
  package var figureWords: String? {
    figureRange.map { String(decoding: Array(quote.utf8)[$0], as: UTF8.self) }
  }
}
