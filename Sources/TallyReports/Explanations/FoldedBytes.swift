/// Bytes with every run of white space as one space, and the way back to where they stood.
struct FoldedBytes {
  private let bytes: [UInt8]
  private let places: [Int]

  /// Folds bytes; linear in their number.
  init(_ original: [UInt8]) {
    var bytes: [UInt8] = []
    var places: [Int] = []
    for (place, byte) in original.enumerated() {
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if isBlank, bytes.last == 0x20 { continue }
      bytes.append(isBlank ? 0x20 : byte)
      places.append(place)
    }
    self.bytes = bytes
    self.places = places
  }

  /// Where folded words first stand, in the original bytes; linear in both (Knuth, Morris & Pratt 1977).
  func first(_ words: [UInt8]) -> Range<Int>? {
    guard let last = words.indices.last else { return nil }
    let borders = FoldedBytes.borders(of: words)
    var matched = 0
    for (place, byte) in bytes.enumerated() {
      while matched > 0, words[matched] != byte { matched = borders[matched - 1] }
      if words[matched] == byte { matched += 1 }
      if matched > last { return places[place - last]..<(places[place] + 1) }
    }
    return nil
  }

  /// For each prefix the length of its longest border.
  private static func borders(of words: [UInt8]) -> [Int] {
    var borders = Array(repeating: 0, count: words.count)
    var length = 0
    for place in words.indices.dropFirst() {
      while length > 0, words[place] != words[length] { length = borders[length - 1] }
      if words[place] == words[length] { length += 1 }
      borders[place] = length
    }
    return borders
  }
}
