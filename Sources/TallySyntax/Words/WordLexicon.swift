/// What a dictionary says about words, by the hashes of their forms.
package struct WordLexicon: Sendable {
  private let slots: SlotTable

  /// Makes a lexicon.
  package init(slots: SlotTable) { self.slots = slots }

  /// A lexicon without words.
  package static let empty = WordLexicon(
    slots: SlotTable(bucket: SIMD4(repeating: 0)))

  /// The hash by which a word is looked up.
  package static func key(of form: UInt64) -> UInt64 { FeatureHash.feature(0x5BE0_CD19, form) }

  /// The hash by which a word of some bytes is looked up.
  package static func key(of word: [UInt8]) -> UInt64 {
    key(of: form(of: word))
  }

  /// The hash of the form of a word, known or not.
  package static func form(of word: [UInt8]) -> UInt64 {
    var reader = WordFormReader(folds: false)
    reader.read(word.span, from: 0, to: word.count)
    return reader.form
  }

  /// What a word can be; nothing where it is not known.
  package func senses(of form: UInt64) -> WordSenses {
    WordSenses(rawValue: slots.payload(of: WordLexicon.key(of: form), in: slots.buckets.span))
  }
}
