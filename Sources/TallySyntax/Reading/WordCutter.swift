import TallyText

/// Makes the words of a sentence from its tokens, in the manner of the English treebanks.
///
/// The tokens of the text layer are near to it already. What stands together in the treebanks is joined (`Mr.`, `9/11`,
/// `7:30`, `AT&T`), and what is cut there though it is one token is cut (`cannot`).
struct WordCutter {
  private let tokens: [Token]
  private let end: Int

  /// Makes a cutter for a sentence.
  init(_ sentence: Sentence, in text: AnalyzedText) {
    tokens = text.tokens
    end = min(sentence.tokens.upperBound, text.tokens.count)
    first = max(0, sentence.tokens.lowerBound)
  }

  private let first: Int

  /// The words, in order; time in proportion to their bytes.
  func words(in bytes: Span<UInt8>) -> [SyntacticWord] {
    var words: [SyntacticWord] = []
    words.reserveCapacity(max(0, end - first))
    var place = first
    while place < end {
      let next = endOfWord(from: place, in: bytes)
      let range = Int(tokens[place].start)..<tokens[next - 1].span.end
      if next == place + 1, let cut = JoinedWords.cut(bytes, range) {
        words.append(SyntacticWord(bytes: range.lowerBound..<cut, tokens: place..<next))
        words.append(SyntacticWord(bytes: cut..<range.upperBound, tokens: place..<next))
      } else {
        words.append(SyntacticWord(bytes: range, tokens: place..<next))
      }
      place = next
    }
    return words
  }

  /// The token after the word that starts with a token.
  private func endOfWord(from start: Int, in bytes: Span<UInt8>) -> Int {
    var place = start + 1
    while place + 1 < end, isLink(place, in: bytes) { place += 2 }
    if place == start + 1, isAbbreviationPeriod(place, in: bytes) { place += 1 }
    return place
  }

  /// Whether the token joins those on both sides: a slash or colon between numbers, an ampersand between words.
  private func isLink(_ place: Int, in bytes: Span<UInt8>) -> Bool {
    let (before, link, after) = (tokens[place - 1], tokens[place], tokens[place + 1])
    guard link.length == 1, !link.shape.contains(.spaceBefore), !after.shape.contains(.spaceBefore)
    else { return false }
    switch bytes[Int(link.start)] {
    case UInt8(ascii: "/"), UInt8(ascii: ":"):
      return before.kind == .number && after.kind == .number
    case UInt8(ascii: "&"): return before.kind == .word && after.kind == .word
    default: return false
    }
  }

  /// Whether the token is the period of an abbreviation: within the sentence, right after a word, with more to come.
  private func isAbbreviationPeriod(_ place: Int, in bytes: Span<UInt8>) -> Bool {
    guard place + 1 < end, tokens[place - 1].kind == .word else { return false }
    let (period, after) = (tokens[place], tokens[place + 1])
    guard period.length == 1, bytes[Int(period.start)] == UInt8(ascii: "."),
      !period.shape.contains(.spaceBefore)
    else { return false }
    if after.shape.contains(.spaceBefore) { return after.kind != .punctuation }
    return bytes[Int(after.start)] == UInt8(ascii: ",")
  }
}
