package import TallyQuantities
package import TallySyntax
package import TallyText

/// Makes claims of quantities: finds what each is about, where, when, by whose word, and whether it is so.
package struct ClaimExtractor: Sendable {
  private let lexicon: ClaimLexicon
  private let normalizer: QuantityNormalizer
  private let syntax: SyntaxReader?

  /// Makes an extractor; without a parser it reads by word classes alone.
  package init(
    rules: ClaimRules, normalizer: QuantityNormalizer, syntax: SyntaxReader? = nil
  ) {
    self.syntax = syntax
    lexicon = ClaimLexicon(rules)
    self.normalizer = normalizer
  }

  /// The claims of a document, in the order of their figures; time in proportion to its length.
  package func claims(
    in text: AnalyzedText, reading: QuantityReading, document: Document, index: Int
  ) -> [Claim] {
    let builder = ClaimBuilder(text: text, document: document, index: index, rules: lexicon.rules)
    let published = document.profile.published?.date
    let discourse = Discourse()
    let mentions = HomeCurrency(
      text: text, lexicon: lexicon, localUnits: normalizer.localUnits
    ).settling(reading.quantities)
    var lastCurrency: MeasurementUnit?
    var previous: [ClaimDraft] = []
    var claims: [Claim] = []
    var quantity = mentions.startIndex
    var date = reading.dates.startIndex
    var exclusion = reading.exclusions.startIndex
    func view(of sentence: Sentence) -> SentenceView {
      let quantities = mentions.take(in: sentence, from: &quantity) { $0.tokens }
      let dates = reading.dates.take(in: sentence, from: &date) { $0.tokens }
      let exclusions = reading.exclusions.take(in: sentence, from: &exclusion) { $0.tokens }
      var view = SentenceView(
        sentence.tokens, of: text, by: lexicon, quantities: quantities, dates: dates,
        exclusions: exclusions)
      if let completed = ElidedCurrency(view: view, last: lastCurrency).completed() {
        view = SentenceView(
          sentence.tokens, of: text, by: lexicon, quantities: completed, dates: dates,
          exclusions: exclusions)
      }
      lastCurrency = view.quantities.last { $0.kind == .money }?.unit ?? lastCurrency
      return view
    }
    let opening =
      mentions.isEmpty ? [] : text.sentences.prefix(Discourse.foresight).map(view)
    for view in opening { foresee(view, discourse, published) }
    for (number, sentence) in text.sentences.enumerated() {
      // What is said after the last figure bears on none.
      guard number < opening.count || quantity < mentions.endIndex else { break }
      let view = number < opening.count ? opening[number] : view(of: sentence)
      discourse.findSetting(view)
      discourse.note(view.dates, in: view)
      let mentioned = EventSlot(
        view: view, clause: sentence.tokens, discourse: discourse, published: published
      ).mentioned()
      discourse.note(mentioned)
      discourse.note(SceneFinder(view: view, discourse: discourse).scenes(of: mentioned))
      if !view.quantities.isEmpty {
        let drafts = drafts(of: view, in: sentence, discourse, previous, published)
        let words = builder.folded(sentence.span)
        for draft in drafts {
          guard let quantity = normalizer.quantity(from: draft.mention) else { continue }
          claims.append(
            builder.claim(from: draft, quantity: quantity, sentence: sentence, words: words))
        }
        previous = drafts
        discourse.note(drafts.compactMap { scene(of: $0, in: view) })
      }
      discourse.read(view)
    }
    return claims
  }

  /// Looks ahead for where the opening says that things happened.
  private func foresee(_ view: SentenceView, _ discourse: Discourse, _ published: CalendarDate?) {
    let mentioned = EventSlot(
      view: view, clause: view.tokens, discourse: discourse, published: published
    ).mentioned()
    discourse.foresee(SceneFinder(view: view, discourse: discourse).scenes(of: mentioned))
  }

  /// Where a toll's own sentence says that it happened.
  private func scene(of draft: ClaimDraft, in view: SentenceView) -> Scene? {
    guard let happening = draft.happening, let place = draft.place, !place.value.isBroad,
      place.step.rule != nil, place.step.span.flatMap(view.tokens(in:)) != nil
    else { return nil }
    return Scene(happening: happening.value, place: place)
  }

  /// The drafts of a sentence: read by word classes first, and again with its tree where that can tell more.
  private func drafts(
    of view: SentenceView, in sentence: Sentence, _ discourse: Discourse, _ before: [ClaimDraft],
    _ published: CalendarDate?
  ) -> [ClaimDraft] {
    let shallow = SentenceReader(
      view: view, tree: nil, discourse: discourse, before: before, published: published
    ).drafts()
    guard let syntax, TreeNeed(view: view).isWorth(shallow) else { return shallow }
    // "COPENHAGEN, Nov 6 —" is no part of the sentence behind it.
    let prose =
      view.dateline.isEmpty
      ? sentence
      : Sentence(
        span: view.span(view.dateline.upperBound..<view.tokens.upperBound),
        tokens: view.dateline.upperBound..<view.tokens.upperBound, block: sentence.block)
    return SentenceReader(
      view: view, tree: SentenceTree(view, syntax.read(prose, in: view.text)),
      discourse: discourse, before: before, published: published
    ).drafts()
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
