import TallyText

/// How far a text is in the language of the rules: every English text is full of words that rules know.
///
/// In English news a third to a half of the words are articles, prepositions, auxiliaries and the like, and headlines
/// have things and verbs instead; in German or French texts fewer than one word in six is known.
struct Familiarity {
  /// What is left of the confidence in claims of the text: 1 for English.
  let share: Double

  /// The share of known words from which a text passes for English.
  private static let english = 0.2

  /// The words that are looked at: the opening tells the language, and it keeps the cost small.
  private static let opening = 600

  /// The fewest words that tell a language; headlines and tables may have hardly a small word.
  private static let fewest = 8

  /// Looks at the opening of a text.
  init(_ text: AnalyzedText, rules: ClaimRules) {
    var words = 0
    var known = 0
    for token in text.tokens.prefix(Familiarity.opening) where token.kind == .word {
      words += 1
      let isKnown =
        !rules.classes(of: token.word).isDisjoint(with: Familiarity.smallWords)
        || rules.counted.opens(token.word) || rules.relations.opens(token.word)
      if isKnown { known += 1 }
    }
    let found = Double(known) / Double(max(1, words))
    share = words < Familiarity.fewest || found >= Familiarity.english ? 1 : 0.3 + found
  }

  /// Whether the text passes for English.
  var isFamiliar: Bool { share == 1 }

  private static let smallWords: WordClass = [
    .determiner, .possessive, .pronoun, .relative, .preposition, .being, .having, .auxiliary,
    .coordinator, .clauseOpener, .negation,
  ]
}
