/// Counts words as `wc -w` does: stretches without white space.
enum WordCount {
  /// The number of words; one pass.
  static func words(in bytes: Span<UInt8>) -> Int {
    var words = 0
    var isInWord = false
    for place in bytes.indices {
      let byte = bytes[place]
      let isSpace = byte == 0x20 || byte &- 0x09 < 5
      if !isSpace && !isInWord { words &+= 1 }
      isInWord = !isSpace
    }
    return words
  }
}
