/// What a dictionary says that a word can be, apart from its sentence.
package struct WordSenses: OptionSet, Hashable, Sendable {
  /// The flags as bits; from bit 12 on the classes of its first senses as noun and as verb.
  package let rawValue: UInt32

  /// Makes senses from their bits.
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A noun in the singular.
  package static let singularNoun = WordSenses(rawValue: 1 << 0)
  /// A noun in the plural.
  package static let pluralNoun = WordSenses(rawValue: 1 << 1)
  /// A verb in its base form.
  package static let baseVerb = WordSenses(rawValue: 1 << 2)
  /// A verb with `-s`.
  package static let presentVerb = WordSenses(rawValue: 1 << 3)
  /// A verb in the past, or its participle.
  package static let pastVerb = WordSenses(rawValue: 1 << 4)
  /// A verb with `-ing`.
  package static let gerund = WordSenses(rawValue: 1 << 5)
  /// An adjective.
  package static let adjective = WordSenses(rawValue: 1 << 6)
  /// An adjective or adverb with `-er` or `-est`.
  package static let compared = WordSenses(rawValue: 1 << 7)
  /// An adverb.
  package static let adverb = WordSenses(rawValue: 1 << 8)
  /// A name.
  package static let proper = WordSenses(rawValue: 1 << 9)
  /// A word written with a small letter.
  package static let common = WordSenses(rawValue: 1 << 10)
  /// A part of a name of several words.
  package static let properPart = WordSenses(rawValue: 1 << 11)

  /// A word that the tagger and the parser have met while they learnt.
  package static let known = WordSenses(rawValue: 1 << 21)

  /// The bits of a class of nouns, 1 to 26, or of verbs, 1 to 15.
  package static func classes(noun: UInt32 = 0, verb: UInt32 = 0) -> WordSenses {
    WordSenses(rawValue: (noun & 31) << 12 | (verb & 15) << 17)
  }

  /// The class of its first sense as a noun: 0 where it is none.
  package var nounClass: UInt32 { rawValue >> 12 & 31 }

  /// The class of its first sense as a verb: 0 where it is none.
  package var verbClass: UInt32 { rawValue >> 17 & 15 }

  /// The flags without the classes.
  var kinds: UInt32 { rawValue & 0xFFF }
}
