import TallySyntax

/// A sentence as the parser sees it while it learns: tags that a tagger gave, beside the gold tree.
struct TrainingExample {
  /// What the words look like.
  let forms: [WordForm]
  /// The tags to learn from, with the mistakes of a tagger that had not seen the sentence.
  var tags: [PartOfSpeech]
  /// The heads that a scout found that had not seen the sentence; empty until then.
  var guide: [Int] = []
  /// The gold tags and tree.
  let gold: TreebankSentence

  /// Makes an example with gold tags.
  init(_ sentence: TreebankSentence, lexicon: WordLexicon) {
    forms = WordForm.forms(of: sentence.words, lexicon: lexicon)
    tags = sentence.tags
    gold = sentence
  }

  /// The example from its end to its start.
  func reversed() -> TrainingExample {
    var sentence = TreebankSentence()
    sentence.words = gold.words.reversed()
    sentence.tags = gold.tags.reversed()
    sentence.heads = gold.heads.reversed().map { $0 == 0 ? 0 : gold.count + 1 - $0 }
    sentence.relations = gold.relations.reversed()
    return TrainingExample(forms: forms.reversed(), tags: tags.reversed(), gold: sentence)
  }

  private init(forms: [WordForm], tags: [PartOfSpeech], gold: TreebankSentence) {
    self.forms = forms
    self.tags = tags
    self.gold = gold
  }
}
