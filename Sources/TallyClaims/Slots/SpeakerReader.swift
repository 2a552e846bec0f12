import TallyQuantities
import TallySyntax
import TallyText

/// Reads who speaks: the noun phrase before a verb of speech, or after it where the two have changed places.
struct SpeakerReader {
  /// The sentence.
  let view: SentenceView

  /// Its tags, where a parser gave them.
  let tree: SentenceTree?

  /// How sure a noun is to be a speaker that only its tag tells of.
  static let byTag = 0.8

  /// How many phrases may hang on the speaker: `a spokesman for the Red Cross in Geneva`.
  private static let deepest = 4

  /// How many words a noun phrase may have.
  private static let longest = 7

  /// How far a remark between commas may reach: `the army, for its part, said`.
  private static let longestRemark = 16

  /// The speaker of a verb: the head of the noun phrase that ends right before it.
  func subject(of verb: Int) -> Slot<String>? {
    var last = verb - 1
    while view.has([.adverb, .having], at: last) { last -= 1 }
    if view.isByte(UInt8(ascii: ","), at: last) {
      guard let before = beforeRemark(endingAt: last) else { return nil }
      last = before
    }
    if view.has(.coordinator, at: last) { return subjectOfFirst(before: last) }
    return head(endingAt: last).flatMap(speaker)
  }

  /// `Lima lowered its count and said`: two verbs with one subject.
  private func subjectOfFirst(before coordinator: Int) -> Slot<String>? {
    let first = max(view.tokens.lowerBound, coordinator - ClauseFinder.reach / 2)
    for token in first..<max(first, coordinator) {
      let isVerb = view.has([.verb, .speech], at: token) || view.looksPast(token)
      guard isVerb, view.entity(at: token) == nil else { continue }
      let found = head(endingAt: token - 1).flatMap(speaker)
      return found.map { Slot($0.value, $0.step, certainty: min($0.certainty, 0.83)) }
    }
    return nil
  }

  /// The speaker that stands after a preposition: `according to the bank`, `reported by police`.
  func object(after token: Int) -> Slot<String>? { phrase(after: token).flatMap(speaker) }

  /// `quoted a fisherman as saying`.
  func quoted(after verb: Int) -> Slot<String>? {
    guard let head = phrase(after: verb) else { return nil }
    let end = (head + 1..<head + 8).first { view.has(.speech, at: $0) }
    return end == nil ? nil : speaker(head)
  }

  /// Whether the noun phrase after a verb ends the sentence, so that it can only be who speaks.
  func closesSentence(after verb: Int) -> Bool {
    guard view.has(.speech, at: verb), let head = phrase(after: verb) else { return false }
    return head + 1 >= view.tokens.upperBound
      || head + 2 >= view.tokens.upperBound && view.isMark(head + 1)
  }

  /// Whether a name at a token is that of an organization or a force, which speaks but is nowhere.
  func isOrganization(_ token: Int) -> Bool {
    guard let index = view.entity(at: token)?.entity else { return false }
    return !view.rules.entities[index].kind.isPlace
  }

  /// The speaker that stands after his verb, with nothing but his whereabouts behind him: `said a nurse in Lima`.
  func inverted(after verb: Int) -> Slot<String>? {
    guard let head = phrase(after: verb),
      view.isMark(head + 1) || view.isTaken(head + 1)
        || view.has([.preposition, .relative, .adverb, .determiner, .speaker], at: head + 1)
    else { return nil }
    return speaker(head)
  }

  /// The head of the noun phrase after a token.
  private func phrase(after token: Int) -> Int? {
    var first = token + 1
    while view.has([.determiner, .possessive], at: first) { first += 1 }
    var end = first
    while end - first < SpeakerReader.longest, isNominal(end) {
      let name = view.entity(at: end)
      end = name?.tokens.upperBound ?? end + 1
      // "said Rami Aziz director of the fund"
      let isPerson = name?.entity == nil && (name?.tokens.count ?? 0) > 1
      if let name, name.form == .name, !view.isPossessive(name), isPerson || !isNominal(end) {
        break
      }
    }
    return end > first ? end - 1 : nil
  }

  /// The token before a remark between commas that ends at one of them.
  private func beforeRemark(endingAt comma: Int) -> Int? {
    var token = comma - 1
    while comma - token < SpeakerReader.longestRemark, token > view.tokens.lowerBound {
      if view.isByte(UInt8(ascii: ","), at: token) { return token - 1 }
      token -= 1
    }
    return nil
  }

  /// The head of the noun phrase that ends at a token, with the phrases that hang on it.
  private func head(endingAt last: Int) -> Int? {
    var head = last
    var end = last
    for _ in 0..<SpeakerReader.deepest {
      guard let start = start(ofPhraseEndingAt: end) else { return nil }
      head = end
      let before = start - 1
      guard view.has(.preposition, at: before),
        !view.has([.comparison, .byPreposition], at: before), isNominal(before - 1),
        !view.looksPast(before - 1)
      else { return head }
      end = before - 1
    }
    return head
  }

  /// Where the noun phrase that ends at a token starts; nil where none does.
  private func start(ofPhraseEndingAt end: Int) -> Int? {
    var start = end + 1
    if let name = view.entity(at: end), name.entity != nil, name.form == .name {
      start = name.tokens.lowerBound
      return view.has(.determiner, at: start - 1) ? start - 1 : start
    }
    while end + 1 - start < SpeakerReader.longest, isNominal(start - 1) {
      start = view.entity(at: start - 1)?.tokens.lowerBound ?? start - 1
    }
    guard start <= end else { return nil }
    // "in the districts of Aleppo state media said": the name belongs to the phrase before.
    if let name = view.entity(at: start), name.form == .name, name.tokens.upperBound <= end,
      view.has(.preposition, at: start - 1), !view.isPossessive(name)
    {
      return name.tokens.upperBound
    }
    if view.has([.determiner, .possessive], at: start - 1) { start -= 1 }
    return start
  }

  /// Whether a token can stand in the noun phrase of a speaker.
  private func isNominal(_ token: Int) -> Bool {
    guard view.tokens.contains(token), !view.isTaken(token) else { return false }
    if view.entity(at: token) != nil || view.has(.speaker, at: token) { return true }
    if view.isClitic(token) { return true }
    return view.text.tokens[token].kind == .word
      && !view.has(WordClass.phraseEnd.union([.determiner, .possessive, .reporting]), at: token)
  }

  /// The name of the speaker whose noun phrase has its head at a token.
  func speaker(_ head: Int) -> Slot<String>? {
    if let name = view.entity(at: head) {
      guard name.form != .adjective, canSpeak(name) else { return nil }
      return slot(view.actorName(name), view.span(name.tokens), certainty: 0.85)
    }
    if view.has(.finding, at: head) { return owner(of: head) ?? common(head) }
    return common(head)
  }

  /// `figures released by the bank`, `the count of the ministry`, `the army's own reckoning`: whose finding it is.
  func owner(of finding: Int) -> Slot<String>? {
    for token in finding + 1..<finding + 4 {
      if view.has([.byPreposition, .ofPreposition, .sourcePreposition], at: token) {
        return object(after: token).flatMap { $0.certainty > SpeakerReader.byTag ? $0 : nil }
      }
      guard view.has([.verb, .speech, .reporting], at: token) || view.looksPast(token) else {
        break
      }
    }
    var token = finding - 1
    for _ in 0..<3 where view.tokens.contains(token) {
      if view.isClitic(token) { return speaker(token - 1) }
      if let name = view.entity(at: token), name.form == .name, name.entity != nil {
        return speaker(token)
      }
      token -= 1
    }
    return nil
  }

  private func common(_ head: Int) -> Slot<String>? {
    guard view.tokens.contains(head), view.text.tokens[head].kind == .word else { return nil }
    let word = view.words(head..<head + 1).lowercased()
    guard let certainty = certainty(at: head) else { return nil }
    return slot(
      view.rules.singulars[word] ?? Inflection.singular(of: word), view.text.tokens[head].span,
      certainty: certainty)
  }

  /// How surely the word at a token is that of somebody who speaks; nil where it is not.
  private func certainty(at head: Int) -> Double? {
    if view.has(.speaker, at: head) { return 0.87 }
    if view.has(.finding, at: head) { return 0.82 }
    if let thing = view.things.covering(head), thing.value.kind == view.rules.people?.kind,
      thing.value.relation == nil
    {
      return 0.84
    }
    if let tree, let word = tree.word(at: head) {
      let isNoun = tree.tag(of: word) == .singularNoun || tree.tag(of: word) == .pluralNoun
      return isNoun ? SpeakerReader.byTag : nil
    }
    return nil
  }

  /// Towns, regions and seas do not speak; countries and organizations do, and so may a name that no rule knows.
  private func canSpeak(_ mention: EntityMention) -> Bool {
    guard let index = mention.entity else { return true }
    let entity = view.rules.entities[index]
    return entity.kind == .country || !entity.kind.isPlace || entity.capitalOf != nil
  }

  private func slot(_ name: String, _ span: TextSpan, certainty: Double) -> Slot<String> {
    Slot(name, TrailStep(.attribution, span: span, result: name), certainty: certainty)
  }
}
