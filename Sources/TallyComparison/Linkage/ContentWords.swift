/// The words of a sentence that carry meaning, as numbers, in order.
///
/// Words of four letters and more, cut to their first five: the cheapest stemmer (truncation; Harman 1991), so that
/// `injured` meets `injuries`. Figures, hedges and shorter words stand for nothing.
struct ContentWords {
  /// The hash of each word; nil for a word that carries nothing.
  private var hashes: [UInt64?] = []
  /// The first byte of each word.
  private var starts: [Int] = []

  /// How many letters a word must have.
  private static let least = 4
  /// How many letters of a word count.
  private static let kept = 5
  /// How many words before a figure, and behind it, belong to its surroundings.
  private static let reach = 7

  /// Reads a sentence; time grows with it.
  ///
  /// - Parameter empty: the hashes of words that carry nothing, such as hedges.
  init(_ sentence: String, empty: Set<UInt64>) {
    var hash = FoldedSentence.seed
    var cut = FoldedSentence.seed
    var (length, start, hasDigit) = (0, 0, false)
    var place = 0
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
    }
    for byte in sentence.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit || isLetter(byte) {
        if length == 0 { start = place }
        let lower = UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        hash = FoldedSentence.mix(hash, lower)
        if length < ContentWords.kept { cut = FoldedSentence.mix(cut, lower) }
        hasDigit = hasDigit || isDigit
        length += 1
      } else if length > 0 {
        close(hash, cut, length, start, hasDigit, empty)
        (hash, cut, length, hasDigit) = (FoldedSentence.seed, FoldedSentence.seed, 0, false)
      }
      place += 1
    }
    if length > 0 { close(hash, cut, length, start, hasDigit, empty) }
  }

  private mutating func close(
    _ hash: UInt64, _ cut: UInt64, _ length: Int, _ start: Int, _ hasDigit: Bool,
    _ empty: Set<UInt64>
  ) {
    let isContent = length >= ContentWords.least && !hasDigit && !empty.contains(hash)
    hashes.append(isContent ? cut : nil)
    starts.append(start)
  }

  /// All content words, each once, sorted.
  var all: [UInt64] { ContentWords.sorted(hashes[...]) }

  /// The content words around the byte of a figure, each once, sorted.
  func near(_ figure: Int) -> [UInt64] {
    let place = starts.firstIndex { $0 >= figure } ?? starts.count
    let from = max(0, place - ContentWords.reach)
    let to = min(hashes.count, place + 1 + ContentWords.reach)
    return ContentWords.sorted(hashes[from..<to])
  }

  private static func sorted(_ words: ArraySlice<UInt64?>) -> [UInt64] {
    Set(words.compactMap(\.self)).sorted()
  }
}
