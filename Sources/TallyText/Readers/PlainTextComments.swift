/// The comments of a plain text that ask for findings to be passed over. All else that looks like a comment is text.
struct PlainTextComments {
  /// The bytes with spaces where such a comment stands; every byte keeps its place, line ends stay.
  private(set) var bytes: [UInt8]

  /// The comments, in order.
  private(set) var ignores: [InlineIgnore] = []

  /// Finds the comments; time in proportion to the length.
  init(_ original: [UInt8]) {
    bytes = original
    let all = original.span
    var place = 0
    while let start = PlainTextComments.place(of: "<!--", in: all, from: place) {
      guard let close = PlainTextComments.place(of: "-->", in: all, from: start + 4) else { return }
      let whole = TextSpan(start, close + 3)
      let inside = TextSpan(start + 4, close)
      if let ignore = InlineIgnore(comment: inside, of: all, whole: whole) {
        ignores.append(ignore)
        for place in start..<whole.end where bytes[place] != 0x0A && bytes[place] != 0x0D {
          bytes[place] = 0x20
        }
      }
      place = whole.end
    }
  }

  private static func place(of mark: String, in bytes: Span<UInt8>, from start: Int) -> Int? {
    guard let first = mark.utf8.first else { return nil }
    for place in start..<max(start, bytes.count) where bytes[place] == first {
      if TextSpan(place, bytes.count).hasPrefix(mark, in: bytes) { return place }
    }
    return nil
  }
}
