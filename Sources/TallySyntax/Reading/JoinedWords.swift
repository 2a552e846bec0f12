/// Pairs of words that English writes as one and the treebanks keep apart (Bies et al. 1995, section on tokenization).
enum JoinedWords {
  private static let words: [(letters: [UInt8], first: Int)] = [
    (Array("cannot".utf8), 3), (Array("gonna".utf8), 3), (Array("wanna".utf8), 3),
    (Array("gotta".utf8), 3),
  ]

  /// Where a stretch of bytes has to be cut; nil where it is one word.
  static func cut(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard range.count == 5 || range.count == 6 else { return nil }
    for word in words where word.letters.count == range.count {
      let isSame = word.letters.indices.allSatisfy {
        bytes[range.lowerBound + $0] | 0x20 == word.letters[$0]
      }
      if isSame { return range.lowerBound + word.first }
    }
    return nil
  }
}
