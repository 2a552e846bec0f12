/// Finds the sentences and tokens of a document's blocks.
package struct TextAnalyzer: Sendable {
  private let vocabulary: Vocabulary
  private let rules: TextRules

  /// Makes an analyzer that knows the words of a vocabulary and the rules of the text layer.
  package init(vocabulary: Vocabulary, rules: TextRules = TextRules()) {
    self.vocabulary = vocabulary
    self.rules = rules
  }

  /// Finds the sentences and tokens of a text; time in proportion to its length.
  package func analyze(_ bytes: [UInt8], blocks: [TextBlock]) -> AnalyzedText {
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 5)
    var sentences: [Sentence] = []
    sentences.reserveCapacity(bytes.count / 100)
    var marks: [Int] = []
    for (index, block) in blocks.enumerated() {
      let first = tokens.count
      marks.removeAll(keepingCapacity: true)
      scan(block.span, of: bytes.span, into: &tokens, marks: &marks)
      split(first..<tokens.count, at: marks, of: bytes.span, block: index, &tokens, &sentences)
    }
    return AnalyzedText(bytes: bytes, blocks: blocks, tokens: tokens, sentences: sentences)
  }

  /// The tokens of a stretch of text that is no sentence, such as a line that holds a date.
  package func tokens(in bytes: [UInt8], _ span: TextSpan) -> [Token] {
    var tokens: [Token] = []
    var marks: [Int] = []
    scan(span, of: bytes.span, into: &tokens, marks: &marks)
    return tokens
  }

  private func scan(
    _ span: TextSpan, of bytes: Span<UInt8>, into tokens: inout [Token], marks: inout [Int]
  ) {
    var scanner = TokenScanner(start: max(0, span.start), end: min(span.end, bytes.count))
    while let raw = scanner.next(in: bytes) {
      if raw.isTerminal { marks.append(tokens.count) }
      if raw.holdsDigits, let prefix = prefix(of: raw, in: bytes) {
        scanner.position = prefix.span.end
        tokens.append(prefix)
        continue
      }
      let span = TextSpan(raw.start, raw.end)
      let word =
        if let hash = raw.hash {
          vocabulary.word(in: bytes, from: raw.start, to: raw.end, hash: hash)
        } else {
          vocabulary.word(in: bytes, span)
        }
      tokens.append(
        Token(
          start: UInt32(truncatingIfNeeded: raw.start),
          length: UInt32(truncatingIfNeeded: raw.end - raw.start), word: word, kind: raw.kind,
          shape: raw.shape))
    }
  }

  /// The letters before the digits of a word as a token of their own, if a rule says so: `RM` in `RM20`.
  private func prefix(of raw: RawToken, in bytes: Span<UInt8>) -> Token? {
    var end = raw.start
    while end < raw.end, !(bytes[end] &- 0x30 < 10) { end += 1 }
    let span = TextSpan(raw.start, end)
    let word = vocabulary.word(in: bytes, span)
    guard rules.numeralPrefixes[word] != nil, raw.shape.contains(.capitalized) else { return nil }
    return Token(
      start: UInt32(truncatingIfNeeded: span.start),
      length: UInt32(truncatingIfNeeded: span.length), word: word, kind: .word, shape: raw.shape)
  }

  private func split(
    _ block: Range<Int>, at marks: [Int], of bytes: Span<UInt8>, block index: Int,
    _ tokens: inout [Token], _ sentences: inout [Sentence]
  ) {
    guard !block.isEmpty else { return }
    let splitter = SentenceSplitter(rules: rules)
    var opening = block.lowerBound
    for mark in marks where mark >= opening {
      let next = splitter.nextSentence(
        after: mark, in: tokens, of: bytes, block: block, opening: opening)
      guard let next else { continue }
      close(opening..<next, of: bytes, block: index, &tokens, &sentences)
      opening = next
    }
    close(opening..<block.upperBound, of: bytes, block: index, &tokens, &sentences)
  }

  /// The tokens after which a stretch without an end is cut: a table or a list run together is no sentence, and the
  /// bound keeps all that looks along a sentence linear in the text.
  private static let longestSentence = 256

  /// Adds a sentence, or the pieces of a stretch that is too long for one.
  private func close(
    _ range: Range<Int>, of bytes: Span<UInt8>, block: Int,
    _ tokens: inout [Token], _ sentences: inout [Sentence]
  ) {
    var start = range.lowerBound
    while range.upperBound - start > TextAnalyzer.longestSentence {
      let end = start + TextAnalyzer.longestSentence
      add(start..<end, of: bytes, block: block, &tokens, &sentences)
      start = end
    }
    add(start..<range.upperBound, of: bytes, block: block, &tokens, &sentences)
  }

  /// Adds a sentence and marks the word that opens it.
  private func add(
    _ range: Range<Int>, of bytes: Span<UInt8>, block: Int,
    _ tokens: inout [Token], _ sentences: inout [Sentence]
  ) {
    let span = TextSpan(Int(tokens[range.lowerBound].start), tokens[range.upperBound - 1].span.end)
    sentences.append(Sentence(span: span, tokens: range, block: block))
    var first = range.lowerBound
    while first + 1 < range.upperBound, let quote = QuoteMark(tokens[first], in: bytes), quote.opens
    {
      first += 1
    }
    let token = tokens[first]
    tokens[first] = Token(
      start: token.start, length: token.length, word: token.word, kind: token.kind,
      shape: token.shape.union(.opensSentence))
  }
}
