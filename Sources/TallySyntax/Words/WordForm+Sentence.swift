extension WordForm {
  /// What the words of a sentence look like; capitals tell nothing where all its letters are capitals.
  package static func forms(of words: [[UInt8]], lexicon: WordLexicon) -> [WordForm] {
    var bytes: [UInt8] = []
    var bounds: [Range<Int>] = []
    for word in words {
      bounds.append(bytes.count..<bytes.count + word.count)
      bytes += word
    }
    return forms(in: bytes.span, at: bounds, lexicon: lexicon)
  }

  /// What the words at some places of a text look like.
  package static func forms(
    in bytes: Span<UInt8>, at bounds: [Range<Int>], lexicon: WordLexicon
  ) -> [WordForm] {
    let folds = isShouted(bytes, at: bounds)
    var found: [WordForm] = []
    found.reserveCapacity(bounds.count)
    for range in bounds {
      found.append(
        WordForm(
          bytes, from: range.lowerBound, to: range.upperBound, folds: folds, lexicon: lexicon))
    }
    return found
  }

  /// Whether a sentence is written in capitals: no small letter, and more than one word of two letters or more.
  private static func isShouted(_ bytes: Span<UInt8>, at bounds: [Range<Int>]) -> Bool {
    var words = 0
    for range in bounds {
      var letters = 0
      for place in range {
        if bytes[place] &- 0x61 < 26 { return false }
        if bytes[place] &- 0x41 < 26 { letters += 1 }
      }
      if letters > 1 { words += 1 }
    }
    return words > 2
  }
}
