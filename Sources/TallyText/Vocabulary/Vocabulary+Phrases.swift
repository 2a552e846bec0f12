extension Vocabulary {
  /// The words of a phrase as the tokenizer splits them, each added if it is new.
  package mutating func internPhrase(_ phrase: String) -> [WordID] {
    let bytes = Array(phrase.utf8)
    var scanner = TokenScanner(start: 0, end: bytes.count)
    var words: [WordID] = []
    while let token = scanner.next(in: bytes.span) {
      words.append(intern(bytes.span, from: token.start, to: token.end))
    }
    return words
  }
}
