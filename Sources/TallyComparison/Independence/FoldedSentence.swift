/// A sentence brought to what a copy of it keeps: letters in lower case, figures masked, the rest dropped.
struct FoldedSentence: Hashable, Sendable {
  /// A hash of every word, figures as they stand: equal for passages copied word for word.
  let words: UInt64

  /// A hash of every word with its figures masked: equal for the same statement with another number.
  let masked: UInt64

  /// The number of words.
  let count: Int

  /// Folds a sentence. Hashes are FNV-1a (Fowler, Noll, Vo); time grows with the sentence.
  ///
  /// - Parameters:
  ///   - dropped: the hashes of words that are left out, such as hedges.
  ///   - figures: the hashes of the words that are masked; nil masks every word with a digit.
  init(
    _ sentence: String, without dropped: Set<UInt64> = [], masking figures: Set<UInt64>? = nil
  ) {
    var words = FoldedSentence.seed
    var masked = FoldedSentence.seed
    var count = 0
    for word in FoldedSentence.wordHashes(sentence) where !dropped.contains(word.hash) {
      words = FoldedSentence.mix(words, word.hash)
      let isMasked = figures?.contains(word.hash) ?? word.isFigure
      masked = FoldedSentence.mix(masked, isMasked ? 0x23 : word.hash)
      count += 1
    }
    self.words = words
    self.masked = masked
    self.count = count
  }

  /// The hashes of the words of a text that hold digits.
  static func figures(in text: String) -> [UInt64] {
    wordHashes(text).filter(\.isFigure).map(\.hash)
  }

  /// The hash of a word in lower case.
  static func hash(ofWord word: String) -> UInt64 {
    word.utf8.reduce(seed) { mix($0, UInt64($1)) }
  }

  /// The hash of each run of words of the given length; the whole sentence's where it is shorter.
  static func shingles(_ sentence: String, length: Int) -> Set<UInt64> {
    let hashes = wordHashes(sentence).map(\.hash)
    guard hashes.count > length, length > 0 else { return [hashes.reduce(seed, mix)] }
    var shingles: Set<UInt64> = []
    for start in 0...(hashes.count - length) {
      shingles.insert(hashes[start..<start + length].reduce(seed, mix))
    }
    return shingles
  }

  private struct Word {
    var hash: UInt64
    var isFigure: Bool
  }

  /// The words of a sentence: runs of letters and digits, a comma or point between digits among them.
  private static func wordHashes(_ sentence: String) -> [Word] {
    var words: [Word] = []
    var word = Word(hash: seed, isFigure: false)
    var isOpen = false
    for byte in sentence.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit || byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) {
        word.hash = mix(word.hash, UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte))
        word.isFigure = word.isFigure || isDigit
        isOpen = true
      } else if isOpen, !(word.isFigure && (byte == 0x2C || byte == 0x2E)) {
        words.append(word)
        word = Word(hash: seed, isFigure: false)
        isOpen = false
      }
    }
    if isOpen { words.append(word) }
    return words
  }

  /// The offset basis of FNV-1a.
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes a value into a hash.
  static func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let mixed = (hash ^ value) &* 0x100_0000_01b3
    return mixed ^ (mixed >> 31)
  }
}
