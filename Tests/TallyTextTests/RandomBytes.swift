/// Bytes that look like text gone wrong: pieces of text, markup and UTF-8 cut anywhere.
enum RandomBytes {
  private static let pieces = [
    "The ", "U.S. ", "Mr. ", "1,234.5", "2.5kg", "don't", "’s", "“", "”", "\n", "\n\n", " ", ".",
    "…",
    "<p>", "</p>", "<div class=\"", "<a href='", "<!--", "-->", "<![CDATA[", "<script>", "</",
    "&amp;",
    "&#x", "&#99999999999;", "[", "](", ")", "*", "`", "```\n", "> ", "- ", "1. ", "| a | b |\n",
    "|--|--|\n",
    "€", "½", "東", "\u{200B}", "date: ", "---\n", "2022-01-30", "30 Jan. 2022", "<table><tr><td>",
  ]

  /// Bytes from a seed, always the same for the same seed (SplitMix64).
  static func text(seed: UInt64, count: Int) -> [UInt8] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next() -> UInt64 {
      state = state &+ 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
    var bytes: [UInt8] = []
    while bytes.count < count {
      let choice = next()
      switch choice % 8 {
      case 0: bytes.append(UInt8(truncatingIfNeeded: next()))
      case 1: if !bytes.isEmpty { bytes.removeLast() }
      default: bytes += Array(pieces[Int(next() % UInt64(pieces.count))].utf8)
      }
    }
    return bytes
  }
}
