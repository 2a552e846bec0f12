extension PartOfSpeech {
  /// Whether it is a noun, common or proper.
  package var isNoun: Bool {
    switch self {
    case .singularNoun, .pluralNoun, .properNoun, .pluralProperNoun: true
    default: false
    }
  }

  /// Whether it is a proper noun.
  package var isProperNoun: Bool { self == .properNoun || self == .pluralProperNoun }

  /// Whether it is a verb; modals are not.
  package var isVerb: Bool {
    switch self {
    case .baseVerb, .pastVerb, .gerund, .pastParticiple, .presentVerb, .presentVerbThirdPerson: true
    default: false
    }
  }

  /// Whether it is an adjective.
  package var isAdjective: Bool {
    self == .adjective || self == .comparativeAdjective || self == .superlativeAdjective
  }

  /// Whether it is an adverb.
  package var isAdverb: Bool {
    self == .adverb || self == .comparativeAdverb || self == .superlativeAdverb || self == .whAdverb
  }

  /// Whether it is a mark of punctuation.
  package var isPunctuation: Bool {
    switch self {
    case .comma, .sentenceEnd, .colon, .openingQuote, .closingQuote, .openingBracket,
      .closingBracket, .hyphen, .strayPunctuation:
      true
    default: false
    }
  }
}

extension PartOfSpeech {
  /// The tag of a name that treebanks write; nil where it is none of them.
  package init?(name: String) {
    guard let found = PartOfSpeech.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}
