/// The key of a fact that must be found, with `*` for any run of characters: `soldier · * · Estonia · *`.
package struct KeyPattern: Hashable, Sendable {
  /// The pattern as it is written.
  package let text: String

  private let pieces: [[UInt8]]

  /// Makes a pattern.
  package init(_ text: String) {
    self.text = text
    pieces = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// Whether a key fits; time in proportion to the product of both lengths at worst.
  package func matches(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    guard let head = pieces.first, let tail = pieces.last else { return bytes.isEmpty }
    guard pieces.count > 1 else { return bytes == head }
    guard bytes.count >= head.count + tail.count, bytes.starts(with: head),
      bytes.suffix(tail.count).elementsEqual(tail)
    else { return false }
    var place = head.count
    let end = bytes.count - tail.count
    for piece in pieces.dropFirst().dropLast() {
      guard let found = KeyPattern.place(of: piece, in: bytes[..<end], from: place) else {
        return false
      }
      place = found + piece.count
    }
    return true
  }

  /// The first place of a piece, taken as early as can be: what is left for later pieces is then longest.
  private static func place(of piece: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int?
  {
    guard bytes.endIndex - start >= piece.count else { return nil }
    return (start...(bytes.endIndex - piece.count)).first { place in
      bytes[place..<(place + piece.count)].elementsEqual(piece)
    }
  }
}
