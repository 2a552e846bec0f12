/// The words that rules name, each with a number; look-ups take the bytes of a token as they stand.
///
/// Open addressing over FNV-1a (Fowler, Noll, Vo), folded to lower case while hashing, with typographic
/// apostrophes and dashes brought to ASCII's. A look-up allocates nothing and costs time in proportion
/// to the word.
package struct Vocabulary: Sendable {
  /// For each slot the upper half of a word's hash and the word's number; 0 where the slot is free.
  private var slots: [UInt64]
  /// A bit for each hash that some word has: small enough for the nearest cache, it turns most words that
  /// no rule names away before the slots are touched.
  private var filter: [UInt64]
  private var starts: [UInt32]
  private var letters: [UInt8]

  /// Makes an empty vocabulary, in which every word is unknown.
  package init() {
    slots = Array(repeating: 0, count: 1024)
    filter = Array(repeating: 0, count: 1024 / 16)
    starts = [0, 0]
    letters = []
  }

  /// The number of words, the unknown one included.
  package var count: Int { starts.count - 1 }

  /// The number of the word with these bytes, whatever its case; `.unknown` if no rule names it.
  package func word(_ bytes: Span<UInt8>) -> WordID { word(in: bytes, from: 0, to: bytes.count) }

  /// The number of the word that stands in a span of the bytes; `.unknown` if no rule names it.
  package func word(in bytes: Span<UInt8>, _ span: TextSpan) -> WordID {
    word(in: bytes, from: span.start, to: min(span.end, bytes.count))
  }

  /// The number of a word, whatever its case; `.unknown` if no rule names it.
  package func word(_ text: String) -> WordID { word(Array(text.utf8).span) }

  /// The number of a word, which is added if it is new.
  package mutating func intern(_ text: String) -> WordID {
    let bytes = Array(text.utf8)
    return intern(bytes.span, from: 0, to: bytes.count)
  }

  /// The word with the given number, in lower case.
  package func text(of word: WordID) -> String {
    guard Int(word.number) < count else { return "" }
    return String(decoding: letters[range(of: word.number)], as: UTF8.self)
  }

  /// The letter in lower case; bytes outside ASCII stay as they are.
  package static func folded(_ byte: UInt8) -> UInt8 { CaseFolding.folded(byte) }

  /// The number of the word between two offsets, which is added if it is new.
  mutating func intern(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> WordID {
    let known = word(in: bytes, from: start, to: end)
    guard known == .unknown else { return known }
    var cursor = FoldedBytes(from: start, to: end)
    let before = letters.count
    while let byte = cursor.next(in: bytes) { letters.append(byte) }
    guard letters.count > before else { return .unknown }
    let number = UInt32(count)
    starts.append(UInt32(letters.count))
    if count * 2 > slots.count { grow() } else { insert(number) }
    return WordID(number)
  }

  private func word(in bytes: Span<UInt8>, from start: Int, to end: Int) -> WordID {
    var hash = WordHash()
    var cursor = FoldedBytes(from: start, to: end)
    while let byte = cursor.next(in: bytes) { hash.add(byte) }
    return find(hash) { number in
      var cursor = FoldedBytes(from: start, to: end)
      for place in range(of: number)
      where cursor.next(in: bytes) != letters[place] { return false }
      return cursor.next(in: bytes) == nil
    }
  }

  /// The number of a word of ASCII whose hash was taken while it was scanned.
  @inline(__always)
  func word(in bytes: Span<UInt8>, from start: Int, to end: Int, hash: WordHash) -> WordID {
    find(hash) { number in
      let first = Int(starts[Int(number)])
      guard Int(starts[Int(number) + 1]) - first == end - start else { return false }
      for offset in 0..<(end - start)
      where letters[first + offset] != CaseFolding.folded(bytes[start + offset]) { return false }
      return true
    }
  }

  @inline(__always)
  private func find(_ hash: WordHash, matches: (UInt32) -> Bool) -> WordID {
    guard filter[(hash.slot >> 6) & (filter.count - 1)] >> UInt64(hash.slot & 63) & 1 == 1 else {
      return .unknown
    }
    let mask = slots.count - 1
    var index = hash.slot & mask
    while slots[index] != 0 {
      let slot = slots[index]
      let number = UInt32(truncatingIfNeeded: slot)
      if slot >> 32 == hash.tag, matches(number) { return WordID(number) }
      index = (index + 1) & mask
    }
    return .unknown
  }

  private func range(of number: UInt32) -> Range<Int> {
    Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    filter = Array(repeating: 0, count: slots.count / 16)
    for number in 1..<UInt32(count) { insert(number) }
  }

  private mutating func insert(_ number: UInt32) {
    var hash = WordHash()
    for place in range(of: number) { hash.add(letters[place]) }
    filter[(hash.slot >> 6) & (filter.count - 1)] |= 1 << UInt64(hash.slot & 63)
    var index = hash.slot & (slots.count - 1)
    while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
    slots[index] = hash.tag << 32 | UInt64(number)
  }
}
