import TallySyntax

/// A sentence as the parser sees it while it learns: tags that a tagger gave, beside the gold tree.
struct TrainingExample {
  /// What the words look like.
  let forms: [WordForm]
  /// The tags to learn from, with the mistakes of a tagger that had not seen the sentence.
  var tags: [PartOfSpeech]
  /// The gold tags and tree.
  let gold: TreebankSentence

  /// Makes an example with gold tags.
  init(_ sentence: TreebankSentence, lexicon: WordLexicon) {
    forms = WordForm.forms(of: sentence.words, lexicon: lexicon)
    tags = sentence.tags
    gold = sentence
  }
}
