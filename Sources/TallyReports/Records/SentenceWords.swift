import TallyClaims
import TallyQuantities
import TallyText

/// The words that a step of a trail read, as far as the claim's own sentence holds them.
///
/// Steps point into the reading text, the evidence into the original file. Where the two agree byte
/// for byte over the sentence, the words can be cut out of it; elsewhere none are given.
struct SentenceWords {
  private let sentence: [UInt8]
  private let start: Int
  private let isAligned: Bool

  /// Prepares the sentence of a claim.
  init(_ claim: Claim) {
    let evidence = claim.evidence
    let shift = evidence.number.start - claim.quantity.mention.numberSpan.start
    sentence = Array(evidence.sentence.utf8)
    start = evidence.sentenceSpan.start - shift
    isAligned = evidence.sentenceSpan.length == sentence.count
  }

  /// The words of a span of the reading text; nil where they are not known for certain.
  func words(of span: TextSpan?) -> String? {
    guard let span, isAligned, span.start >= start, span.end - start <= sentence.count,
      !span.isEmpty
    else { return nil }
    let bytes = sentence[(span.start - start)..<(span.end - start)]
    let words = String(decoding: bytes, as: UTF8.self)
    return SentenceWords.isFolded(bytes)
      ? words : words.split(separator: " ").joined(separator: " ")
  }

  /// Whether spaces stand only between words, and singly.
  private static func isFolded(_ bytes: ArraySlice<UInt8>) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in bytes {
      if byte == UInt8(ascii: " "), last == byte { return false }
      last = byte
    }
    return last != UInt8(ascii: " ")
  }
}
