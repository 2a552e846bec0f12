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
  ///
  /// - Parameter counted: finds the nouns that figures count.
  init(id: String, text: AnalyzedText, reading: QuantityReading, counted: CountedWords) {
    self.id = id
    let nouns = counted.nouns(of: reading.quantities, in: text)
    var found = zip(reading.quantities, nouns).flatMap { mention, noun in
      WrittenQuantity.all(of: mention, counted: noun, in: text.bytes)
    }
    found += reading.durations.flatMap {
      WrittenQuantity.all(of: $0, counted: nil, in: text.bytes)
    }
    var places = CodePoints(text.bytes)
    self.quantities = found.sorted { $0.span.start < $1.span.start }.map { quantity in
      let start = places.offset(of: quantity.span.start)
      let end = places.offset(of: quantity.span.end)
      return QuantityRecord(
        quantity, start: start, end: end, surface: text.string(quantity.span))
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
