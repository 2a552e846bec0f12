import TallySyntax

/// The parts of speech that WordNet keeps apart.
enum WordNetPart: String, CaseIterable, Sendable {
  case noun, verb, adjective, adverb

  /// The ending of its files.
  var name: String {
    switch self {
    case .noun: "noun"
    case .verb: "verb"
    case .adjective: "adj"
    case .adverb: "adv"
    }
  }

  /// What a lemma of it is.
  var lemma: WordSenses {
    switch self {
    case .noun: .singularNoun
    case .verb: .baseVerb
    case .adjective: .adjective
    case .adverb: .adverb
    }
  }

  /// What an irregular form of it is.
  func inflected(_ form: String) -> WordSenses {
    switch self {
    case .noun: .pluralNoun
    case .verb: form.hasSuffix("ing") ? .gerund : form.hasSuffix("s") ? .presentVerb : .pastVerb
    case .adjective, .adverb: .compared
    }
  }

  /// The class of a lexicographer file: 3 to 28 are of nouns, 29 to 43 of verbs (lexnames(5WN)).
  func classes(_ file: UInt32) -> WordSenses {
    switch self {
    case .noun where (3...28).contains(file): .classes(noun: file - 2)
    case .verb where (29...43).contains(file): .classes(verb: file - 28)
    default: []
    }
  }
}
