/// Where a figure stands, in the terms of the Web Annotation Data Model (W3C Recommendation, 23 February 2017): a
/// specific resource with selectors by quotation, by code points and by bytes.
struct AnnotationTarget: JSONWritable {
  /// How much of the sentence stands on each side of the quotation, in code points.
  private static let contextLength = 64

  private let claim: ClaimRecord
  private let document: DocumentRecord?
  private let original: [UInt8]?

  /// Makes the target of a claim.
  ///
  /// - Parameter original: the document's bytes, where they are at hand and those that were read: positions in code
  ///   points are known from them only.
  init(_ claim: ClaimRecord, document: DocumentRecord?, original: [UInt8]?) {
    self.claim = claim
    self.document = document
    self.original = original
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("type", "SpecificResource")
      $0.field("source", document?.url ?? document.map { URIReference.text($0.path) })
      $0.field("sha256", document?.sha256)
      $0.key("selector")
      $0.array(["quote", "points", "bytes"]) { json, kind in
        switch kind {
        case "quote": json.object(writeQuote)
        case "points": if let points { write("TextPositionSelector", points, to: &json) }
        default: write("DataPositionSelector", claim.number, to: &json)
        }
      }
    }
  }

  private func writeQuote(to json: inout JSONWriter) {
    let sentence = MarkedSentence(claim)
    let length = AnnotationTarget.contextLength
    json.field("type", "TextQuoteSelector")
    json.field("exact", sentence.marked.isEmpty ? claim.quote : sentence.marked)
    json.field(
      "prefix", String(String.UnicodeScalarView(sentence.before.unicodeScalars.suffix(length))))
    json.field(
      "suffix", String(String.UnicodeScalarView(sentence.after.unicodeScalars.prefix(length))))
  }

  private func write(_ type: String, _ span: SpanRecord, to json: inout JSONWriter) {
    json.object {
      $0.field("type", type)
      $0.field("start", span.start)
      $0.field("end", span.end)
    }
  }

  /// The figure's place in code points from the start of the file.
  private var points: SpanRecord? {
    guard let original, claim.number.start >= 0, claim.number.start <= claim.number.end,
      claim.number.end <= original.count
    else { return nil }
    // What is not UTF-8 was declared to be of an encoding with one byte for each character.
    guard String(validating: original, as: UTF8.self) != nil else { return claim.number }
    let before = original[..<claim.number.start].count { $0 & 0xC0 != 0x80 }
    let inside = original[claim.number.start..<claim.number.end].count { $0 & 0xC0 != 0x80 }
    return SpanRecord(start: before, end: before + inside)
  }
}
