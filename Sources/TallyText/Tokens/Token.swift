/// A word, a numeral, or a mark, as a place in a text and the word it is.
package struct Token: Hashable, Sendable {
  /// What kind of characters a token is made of.
  package enum Kind: UInt8, Hashable, Sendable {
    /// Letters: `soldiers`, `U.S.`, `don` (clitics such as `'t` and `'s` stand by themselves).
    case word
    /// Digits with their grouping and decimal signs: `850`, `1,234.5`.
    case number
    /// One mark of punctuation.
    case punctuation
    /// One sign: `$`, `%`, `€`, `°`, `½`, `²`.
    case symbol
  }

  /// How a token is written, and what stands before it.
  package struct Shape: OptionSet, Hashable, Sendable {
    /// The flags as bits.
    package let rawValue: UInt8

    /// Makes a shape from its bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    package static let capitalized = Shape(rawValue: 1)
    /// Every letter is a capital, and there are two at least.
    package static let allCapitals = Shape(rawValue: 2)
    /// White space, or the start of the block, stands before it.
    package static let spaceBefore = Shape(rawValue: 4)
    /// It opens its sentence (opening quotes and brackets aside).
    package static let opensSentence = Shape(rawValue: 8)
  }

  /// The offset of the first byte in the reading text.
  package let start: UInt32

  /// The number of bytes.
  package let length: UInt32

  /// The word, folded to lower case, by its number in the vocabulary; `.unknown` where no rule names it.
  package let word: WordID

  /// What it is made of.
  package let kind: Kind

  /// How it is written.
  package let shape: Shape

  /// Makes a token.
  package init(start: UInt32, length: UInt32, word: WordID, kind: Kind, shape: Shape) {
    self.start = start
    self.length = length
    self.word = word
    self.kind = kind
    self.shape = shape
  }

  /// Where it stands.
  package var span: TextSpan { TextSpan(Int(start), Int(start) + Int(length)) }
}
