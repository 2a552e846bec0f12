import TallyQuantities
import TallyReports
import TallyText

/// The quantities of one line of text, as `tally quantities` writes them; offsets are code points.
struct QuantityLine: Sendable {
  /// The record's identifier.
  let id: String
  /// The quantities, in order.
  let quantities: [QuantityRecord]

  /// Makes the line of a text; linear in its length.
  init(id: String, text: AnalyzedText, quantities: [QuantityMention]) {
    self.id = id
    var places = CodePoints(text.bytes)
    self.quantities = quantities.sorted { $0.span.start < $1.span.start }.map { mention in
      let start = places.offset(of: mention.span.start)
      let end = places.offset(of: mention.span.end)
      return QuantityRecord(mention, start: start, end: end, surface: text.string(mention.span))
    }
  }
}

extension QuantityLine: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("id", id)
      $0.field("quantities", quantities)
    }
  }
}
