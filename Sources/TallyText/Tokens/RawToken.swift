/// A token before its word is looked up: a stretch of bytes and what scanning them showed.
struct RawToken {
  /// The offset of the first byte.
  let start: Int

  /// The offset just past the last byte.
  let end: Int

  /// What it is made of.
  let kind: Token.Kind

  /// How it is written, the start of a sentence aside.
  let shape: Token.Shape

  /// The hash of its folded bytes; nil where they have to be folded anew, since some stand outside ASCII.
  let hash: WordHash?

  /// Whether a sentence may end with it: `.`, `!`, `?`, `…`, `U.S.`
  let isTerminal: Bool

  /// Whether digits follow the letters within the word, as in `G20`.
  let holdsDigits: Bool

  /// Makes a token.
  init(
    start: Int, end: Int, kind: Token.Kind, shape: Token.Shape, hash: WordHash?,
    isTerminal: Bool = false, holdsDigits: Bool = false
  ) {
    self.start = start
    self.end = end
    self.kind = kind
    self.shape = shape
    self.hash = hash
    self.isTerminal = isTerminal
    self.holdsDigits = holdsDigits
  }
}
