import TallySyntax

/// The words that the model knows: those of a dictionary and those of the treebanks.
struct TrainingLexicon: Sendable {
  /// The entries of the model's table of words.
  let entries: [SlotTableBuilder.Entry]
  /// The table.
  let lexicon: WordLexicon
  /// How often the treebanks hold each form.
  private let counts: [UInt64: Int]

  /// Gathers the words.
  init(_ senses: [String: WordSenses], _ sentences: [TreebankSentence], bits: Int) {
    var words: [UInt64: WordSenses] = [:]
    var counts: [UInt64: Int] = [:]
    for (word, senses) in senses {
      words[WordLexicon.key(of: Array(word.utf8)), default: []].formUnion(senses)
    }
    for sentence in sentences {
      for word in sentence.words {
        let form = WordLexicon.form(of: word)
        counts[form, default: 0] += 1
        words[WordLexicon.key(of: form), default: []].insert(.known)
      }
    }
    let entries = words.map { key, senses in
      SlotTableBuilder.Entry(
        hash: key, payload: senses.rawValue, importance: senses.contains(.known) ? 2 : 1)
    }
    self.entries = entries
    self.counts = counts
    let buckets = SlotTableBuilder.buckets(entries, bits: bits)
    lexicon = SlotTable(buckets: buckets).map { WordLexicon(slots: $0) } ?? .empty
  }

  /// The words of a sentence with some of them unlearnt, the rarer the oftener, so that what a word looks like is learnt
  /// beside what it is (Iyyer et al. 2015; Kiperwasser & Goldberg 2016).
  func dropping(
    _ forms: [WordForm], percent: Int, _ random: inout SplitMix64
  ) -> [WordForm] {
    forms.map { form in
      let count = counts[form.form] ?? 0
      let isDropped = random.below(100 * (percent + 100 * count)) < 100 * percent
      return isDropped ? form.unlearnt() : form
    }
  }
}
