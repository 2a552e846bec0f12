/// Where the words of a claim stand in a file that has changed since it was read.
package struct MovedWords: Hashable, Sendable {
  /// Which words were found.
  package enum Extent: String, Hashable, Sendable, CaseIterable {
    /// The whole sentence.
    case sentence
    /// Only the words of the quantity.
    case quote
  }

  /// Which words.
  package let extent: Extent
  /// Where they stand now.
  package let span: SpanRecord
  /// The line of their first byte, from 1.
  package let line: Int
  /// The line of the sentence or of the figure as it was recorded.
  private let lineBefore: Int
  private let spanBefore: SpanRecord

  /// Looks for the sentence of a claim, then for its quantity; nil where neither stands in the file any more.
  init?(_ claim: ClaimRecord, in original: [UInt8]) {
    let folded = FoldedBytes(original)
    let searches: [(Extent, String?, SpanRecord)] = [
      (.sentence, claim.sentenceText, claim.sentence),
      (.quote, claim.quote, claim.quoteSpan ?? claim.number),
    ]
    for (extent, words, before) in searches {
      guard let words, let found = folded.first(Array(words.utf8)) else { continue }
      self.extent = extent
      span = SpanRecord(start: found.lowerBound, end: found.upperBound)
      line = 1 + original[..<found.lowerBound].count { $0 == 0x0A }
      lineBefore = claim.line
      spanBefore = before
      return
    }
    return nil
  }

  /// What moved, in words.
  var words: String {
    let what = extent == .sentence ? "its sentence" : "its sentence is another, but its words"
    let verb = extent == .sentence ? "stands" : "stand"
    if span == spanBefore { return "\(what) still \(verb) where it was read" }
    return "\(what) now \(verb) in line \(line), bytes \(span.start)–\(span.end) "
      + "(before: the figure in line \(lineBefore), bytes \(spanBefore.start)–\(spanBefore.end))"
  }
}

extension MovedWords: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("extent", extent.rawValue)
      $0.field("line", line)
      $0.field("start", span.start)
      $0.field("end", span.end)
    }
  }
}
