/// What a word looks like, as hashes that features are made of.
package struct WordForm: Sendable {
  /// The longest prefix and suffix told apart, in bytes.
  static let longestAffix = 5

  /// The word in lower case, its digits alike; a hash, the same for all words that have not been learnt.
  package private(set) var form: UInt64

  /// The first 1 to 5 bytes; hashes.
  let prefixes: InlineArray<5, UInt64>

  /// The last 1 to 5 bytes; hashes.
  let suffixes: InlineArray<5, UInt64>

  /// Its capitals, small letters, digits and marks, runs as one; a hash.
  let shape: UInt64

  /// Whether it starts with a capital, holds other capitals, digits, a hyphen or a period, letters.
  let marks: WordMarks

  /// What a dictionary says that it can be.
  let senses: WordSenses

  /// Stands before the first and after the last word.
  package static let boundary = WordForm(boundary: 0)

  /// Reads a word; time in proportion to its length.
  ///
  /// - Parameter folds: whether capitals tell nothing, as in a headline in capitals.
  package init(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, folds: Bool, lexicon: WordLexicon = .empty
  ) {
    var reader = WordFormReader(folds: folds)
    reader.read(bytes, from: start, to: end)
    prefixes = reader.prefixes
    suffixes = reader.suffixes()
    shape = reader.shape
    marks = reader.marks
    senses = lexicon.senses(of: reader.form)
    form = senses.contains(.known) ? reader.form : WordForm.unknown
  }

  private static let unknown = FeatureHash.value(0x3C6E)

  /// The word as it would look had it not been learnt.
  package func unlearnt() -> WordForm {
    var word = self
    word.form = WordForm.unknown
    return word
  }

  private init(boundary: UInt64) {
    form = FeatureHash.value(boundary)
    prefixes = InlineArray(repeating: form)
    suffixes = InlineArray(repeating: form)
    shape = form
    marks = []
    senses = []
  }
}
