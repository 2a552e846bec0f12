/// A sentence with one stretch of it marked: the figure, or the words of the quantity.
package struct MarkedSentence: Hashable, Sendable {
  /// The words before the mark.
  package let before: String
  /// The marked words; empty where they could not be placed.
  package let marked: String
  /// The words after the mark.
  package let after: String

  /// The sentence of a claim with its figure marked.
  ///
  /// Where white space was folded or markup stood in between, offsets into the file do not hold in
  /// the sentence: then the quoted words are searched, nearest to where they should be.
  package init(_ claim: ClaimRecord) {
    let sentence = Array((claim.sentenceText ?? claim.quote).utf8)
    let offset = claim.number.start &- claim.sentence.start
    let length = claim.number.end &- claim.number.start
    if claim.sentenceText != nil, claim.sentence.end &- claim.sentence.start == sentence.count,
      offset >= 0, length > 0, offset <= sentence.count, length <= sentence.count - offset
    {
      self.init(sentence, mark: offset..<(offset + length))
      return
    }
    let quote = Array(claim.quote.utf8)
    guard let start = MarkedSentence.place(of: quote, in: sentence, near: offset) else {
      self.init(sentence, mark: sentence.count..<sentence.count)
      return
    }
    let figure = claim.figureRange ?? 0..<quote.count
    self.init(sentence, mark: (start + figure.lowerBound)..<(start + figure.upperBound))
  }

  /// The sentence cut to a width in code points, the mark kept, with dots where words were left out.
  package func clipped(to width: Int) -> MarkedSentence {
    let lengths = [before, marked, after].map(\.unicodeScalars.count)
    guard lengths.reduce(0, +) > width else { return self }
    let room = max(0, width - lengths[1])
    let left = min(lengths[0], max(room / 2, room - lengths[2]))
    let right = min(lengths[2], room - left)
    return MarkedSentence(
      before: left < lengths[0] ? "…" + before.lastWords(scalars: left - 1) : before,
      marked: marked,
      after: right < lengths[2] ? after.firstWords(scalars: right - 1) + "…" : after)
  }

  private init(before: String, marked: String, after: String) {
    self.before = before
    self.marked = marked
    self.after = after
  }

  private init(_ bytes: [UInt8], mark: Range<Int>) {
    before = String(decoding: bytes[..<mark.lowerBound], as: UTF8.self)
    marked = String(decoding: bytes[mark], as: UTF8.self)
    after = String(decoding: bytes[mark.upperBound...], as: UTF8.self)
  }

  /// Where the words stand in the sentence: of several places the one nearest to the offset.
  private static func place(of words: [UInt8], in sentence: [UInt8], near offset: Int) -> Int? {
    guard !words.isEmpty, words.count <= sentence.count else { return nil }
    return (0...(sentence.count - words.count))
      .filter { sentence[$0] == words[0] && sentence[$0..<($0 + words.count)].elementsEqual(words) }
      .min { abs($0 &- offset) < abs($1 &- offset) }
  }
}

extension String {
  /// The whole words among the first so many code points; a word longer than that is cut.
  fileprivate func firstWords(scalars count: Int) -> String {
    let part = unicodeScalars.prefix(max(0, count))
    let end = part.lastIndex(of: " ") ?? part.endIndex
    return String(part[..<end])
  }

  /// The whole words among the last so many code points; a word longer than that is cut.
  fileprivate func lastWords(scalars count: Int) -> String {
    let part = unicodeScalars.suffix(max(0, count))
    let start = part.firstIndex(of: " ").map { part.index(after: $0) } ?? part.startIndex
    return String(part[start...])
  }
}
