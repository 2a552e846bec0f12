/// The words that rules name, each with a number; look-ups take the bytes of a token as they stand.
///
/// Open addressing over FNV-1a (Fowler, Noll, Vo), folded to lower case while hashing. A look-up costs
/// time in proportion to the word.
package struct Vocabulary: Sendable {
  private var slots: [UInt32]
  private var starts: [UInt32]
  private var letters: [UInt8]

  /// Makes an empty vocabulary, in which every word is unknown.
  package init() {
    slots = Array(repeating: 0, count: 1024)
    starts = [0, 0]
    letters = []
  }

  /// The number of words, the unknown one included.
  package var count: Int { starts.count - 1 }

  /// The number of the word with these bytes, whatever its case; `.unknown` if no rule names it.
  package func word(_ bytes: Span<UInt8>) -> WordID {
    var index = Int(truncatingIfNeeded: Vocabulary.hash(bytes)) & (slots.count - 1)
    while slots[index] != 0 {
      if matches(slots[index], bytes) { return WordID(slots[index]) }
      index = (index + 1) & (slots.count - 1)
    }
    return .unknown
  }

  /// The number of a word, whatever its case; `.unknown` if no rule names it.
  package func word(_ text: String) -> WordID { word(Array(text.utf8).span) }

  /// The number of a word, which is added if it is new.
  package mutating func intern(_ text: String) -> WordID {
    let bytes = Array(text.utf8).map(Vocabulary.folded)
    let known = word(bytes.span)
    if known != .unknown || bytes.isEmpty { return known }
    let number = UInt32(count)
    letters += bytes
    starts.append(UInt32(letters.count))
    if count * 2 > slots.count { grow() } else { insert(number) }
    return WordID(number)
  }

  /// The word with the given number, in lower case.
  package func text(of word: WordID) -> String {
    guard Int(word.number) < count else { return "" }
    return String(decoding: bytes(of: word.number), as: UTF8.self)
  }

  /// The letter in lower case; bytes outside ASCII stay as they are.
  package static func folded(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  private func bytes(of number: UInt32) -> ArraySlice<UInt8> {
    letters[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
  }

  private func matches(_ number: UInt32, _ bytes: Span<UInt8>) -> Bool {
    let start = Int(starts[Int(number)])
    guard Int(starts[Int(number) + 1]) - start == bytes.count else { return false }
    for offset in 0..<bytes.count
    where letters[start + offset] != Vocabulary.folded(bytes[offset]) { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<UInt32(count) { insert(number) }
  }

  private mutating func insert(_ number: UInt32) {
    let hash = Vocabulary.hash(Array(bytes(of: number)).span)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = number
  }

  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for offset in 0..<bytes.count {
      hash = (hash ^ UInt64(folded(bytes[offset]))) &* 0x100_0000_01b3
    }
    return hash ^ (hash >> 29)
  }
}
