package import TallyQuantities
package import TallyText

/// Makes claims of quantities: finds what each is about, where, when, by whose word, and whether it is so.
package struct ClaimExtractor: Sendable {
  private let rules: ClaimRules
  private let normalizer: QuantityNormalizer

  /// Makes an extractor.
  package init(rules: ClaimRules, normalizer: QuantityNormalizer) {
    self.rules = rules
    self.normalizer = normalizer
  }

  /// The claims of a document, in the order of their figures; time in proportion to its length.
  package func claims(
    in text: AnalyzedText, reading: QuantityReading, document: Document, index: Int
  ) -> [Claim] {
    let builder = ClaimBuilder(text: text, document: document, index: index)
    var discourse = Discourse()
    var previous: [ClaimDraft] = []
    var claims: [Claim] = []
    var quantity = reading.quantities.startIndex
    var date = reading.dates.startIndex
    var exclusion = reading.exclusions.startIndex
    for sentence in text.sentences {
      let quantities = reading.quantities.take(in: sentence, from: &quantity) { $0.tokens }
      let dates = reading.dates.take(in: sentence, from: &date) { $0.tokens }
      let exclusions = reading.exclusions.take(in: sentence, from: &exclusion) { $0.tokens }
      let view = SentenceView(
        sentence.tokens, of: text, rules: rules, quantities: quantities, dates: dates,
        exclusions: exclusions)
      discourse.findSetting(view)
      let published = document.profile.published?.date
      discourse.note(
        EventSlot(view: view, clause: sentence.tokens, discourse: discourse, published: published)
          .mentioned())
      if !quantities.isEmpty {
        let reader = SentenceReader(
          view: view, discourse: discourse, before: previous,
          published: published)
        let drafts = reader.drafts()
        for draft in drafts {
          guard let quantity = normalizer.quantity(from: draft.mention) else { continue }
          claims.append(builder.claim(from: draft, quantity: quantity, sentence: sentence))
        }
        previous = drafts
      }
      discourse.read(view)
    }
    return claims
  }
}

extension Array {
  /// The elements whose tokens start in a sentence, from a place that moves on; sentences come in order.
  fileprivate func take(
    in sentence: Sentence, from place: inout Int, tokens: (Element) -> Range<Int>
  ) -> [Element] {
    while place < count, tokens(self[place]).lowerBound < sentence.tokens.lowerBound { place += 1 }
    let first = place
    while place < count, tokens(self[place]).lowerBound < sentence.tokens.upperBound { place += 1 }
    return Array(self[first..<place])
  }
}
