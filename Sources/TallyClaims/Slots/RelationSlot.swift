import TallyQuantities
import TallySyntax
import TallyText

/// Finds what is said of the counted thing: `stationed`, `killed`, `planned deployment`.
struct RelationSlot {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// What the figure counts: jobs that go are cut, houses that are gone are destroyed.
  let thing: Thing?

  /// What kind of figure it is.
  let kind: QuantityMention.Kind

  /// The sentence's tree, where a parser was there to make one.
  var tree: SentenceTree?

  /// A relation, and the tokens of its word where it stands in the text.
  typealias Found = (slot: Slot<RelationWord>, tokens: Range<Int>)

  /// The relation of a draft's figure, from its own words.
  func find(_ draft: ClaimDraft) -> Found? {
    if isTallied(draft) { return adjective(draft) ?? participle(draft) }
    if let outcome = outcomeOfWhole(draft) {
      // "Egypt freed 16 of the detained students"
      let deed = before(draft)
      return (deed?.slot.value.isEvent ?? false) ? deed : outcome
    }
    if isWhole(draft) { return adjective(draft) ?? participle(draft) }
    let counted = draft.countedKind
    let suits = { (found: Found?) in
      found.flatMap {
        let kinds = $0.slot.value.kinds
        return kinds.contains(counted) || kinds.contains(draft.mention.kind) ? $0 : nil
      }
    }
    return moved(draft) ?? suits(done(to: draft)) ?? suits(after(draft)) ?? suits(before(draft))
      ?? suits(adjective(draft))
      ?? suits(eventNoun(draft)) ?? suits(tallyNoun(draft)) ?? suits(ofTallied(draft))
      ?? inClause(draft) ?? suits(inHeading(draft))
  }

  /// `dropped 2.3 percent`, `slipped 1.1 percent`: the verb is part of the figure's wording.
  private func moved(_ draft: ClaimDraft) -> Found? {
    let tokens = draft.mention.tokens
    if let verb = verbOfMove(draft) { return verb }
    guard draft.mention.change != nil, draft.mention.kind != .count, !tokens.isEmpty,
      let match = view.rules.relations.longestMatch(
        in: view.text.tokens, at: tokens.lowerBound, before: tokens.upperBound),
      match.value.isVerb, match.value.kinds.contains(draft.mention.kind)
    else { return nil }
    let range = tokens.lowerBound..<tokens.lowerBound + match.count
    return found(Chunk(tokens: range, value: match.value), certainty: 0.92)
  }

  /// `slumped by a fifth`, `were up 35 percent`: for shares, the verb of a move right before the figure comes first.
  private func verbOfMove(_ draft: ClaimDraft) -> Found? {
    guard draft.mention.kind == .percent || draft.mention.kind == .fraction else { return nil }
    var token = draft.mention.tokens.lowerBound - 1
    if view.has([.byPreposition, .goalPreposition], at: token) { token -= 1 }
    guard let verb = word(covering: token), verb.value.isVerb, verb.value.kinds.contains(.fraction),
      !verb.value.kinds.contains(.count)
    else { return nil }
    return found(verb, certainty: 0.92)
  }

  /// `delivered 14 vehicles that had stood in a shed`: the verb that the figure is the object of comes before the
  /// verb of a clause on its noun; in `Kills Two Injures Three` each verb has the figure behind it.
  private func done(to draft: ClaimDraft) -> Found? {
    let isBetweenVerbs =
      draft.phrase.tokens.isEmpty && word(at: draft.end)?.value.isVerb == true
      && view.isQuantity(draft.end + 1)
    guard view.has(.relative, at: draft.end) || isBetweenVerbs, let before = before(draft),
      !view.has([.having, .being, .speech], at: before.tokens.lowerBound)
    else { return nil }
    return before
  }

  /// `troops stationed in`, `were killed`, `serve in`: the word after the noun phrase.
  private func after(_ draft: ClaimDraft) -> Found? {
    var token = endOfWhole(draft) ?? draft.end
    var skipped = 0
    while skipped < 7,
      view.has([.being, .having, .auxiliary, .adverb, .negation, .relative], at: token)
        || isQuote(token)
    {
      token += 1
      skipped += 1
    }
    guard let relation = word(at: token), relation.value.isVerb else { return nil }
    return found(relation, certainty: 0.95)
  }

  /// `An opening count of 288 was cut to 275`, `offered a count of 300 marchers`: what is said of a count is not said of
  /// those counted.
  func isTallied(_ draft: ClaimDraft) -> Bool {
    let preposition = draft.mention.tokens.lowerBound - 1
    guard view.has(.ofPreposition, at: preposition), view.has(.tally, at: preposition - 1),
      word(covering: preposition - 1) == nil
    else { return false }
    return draft.phrase.tokens.isEmpty || view.has(.finding, at: preposition - 1)
  }

  /// `12 injured passengers`.
  func adjective(_ draft: ClaimDraft) -> Found? {
    draft.phrase.adjective.map { found(read($0), certainty: 0.9) }
  }

  /// `has stationed more than 100,000 troops`, `keeps 830 soldiers`: the verb that the figure is the object of.
  private func before(_ draft: ClaimDraft) -> Found? {
    var token = draft.mention.tokens.lowerBound - 1
    var skipped = 0
    while skipped < 5,
      view.has([.determiner, .possessive, .adverb], at: token) || isModifier(token)
    {
      token -= 1
      skipped += 1
    }
    guard let relation = word(covering: token), relation.value.isVerb,
      clause.contains(token), !governsClause(relation)
    else { return nil }
    return found(relation, certainty: 0.9)
  }

  /// `a deployment of hundreds`: the noun that governs the figure.
  private func eventNoun(_ draft: ClaimDraft) -> Found? {
    let preposition = draft.mention.tokens.lowerBound - 1
    guard view.has(.ofPreposition, at: preposition),
      let relation = word(covering: preposition - 1), relation.value.isNoun
    else { return nil }
    return found(relation, certainty: 0.9)
  }

  /// `turnout was 190,000`, `the toll has reached 50`: the noun that the figure is said of.
  private func tallyNoun(_ draft: ClaimDraft) -> Found? {
    guard draft.phrase.tokens.isEmpty else { return nil }
    var token = draft.mention.tokens.lowerBound - 1
    while view.has([.being, .having, .adverb], at: token) { token -= 1 }
    guard token < draft.mention.tokens.lowerBound - 1,
      let relation = word(covering: token), relation.value.isNoun,
      relation.value.elided != nil
    else { return nil }
    return found(relation, certainty: 0.9)
  }

  /// `The number of soldiers who died has risen to 13`: what is said of those whose number it is.
  private func ofTallied(_ draft: ClaimDraft) -> Found? {
    guard draft.phrase.tokens.isEmpty, let thing = draft.thingTokens,
      thing.upperBound < draft.mention.tokens.lowerBound
    else { return nil }
    let opening = max(view.tokens.lowerBound, thing.lowerBound - RelationSlot.longestOwner)
    guard
      (opening..<thing.lowerBound).contains(where: {
        view.has(.tally, at: $0) && view.has(.ofPreposition, at: $0 + 1)
      })
    else { return nil }
    var token = thing.upperBound
    while view.has([.relative, .having, .being, .auxiliary], at: token) { token += 1 }
    guard let relation = word(at: token), relation.value.isVerb else { return nil }
    return found(relation, certainty: 0.85)
  }

  /// The nearest relation word of the clause, after the figure before before it.
  private func inClause(_ draft: ClaimDraft) -> Found? {
    let stop = view.nextQuantity(from: draft.end, within: ClauseFinder.reach)
    let right = draft.end..<max(draft.end, min(clause.upperBound, stop ?? clause.upperBound))
    for token in right {
      // In "38 civilians including 14 children and wounded another 250" the verb has an object of its own.
      let isAnothers =
        view.has(.coordinator, at: token - 1) && stop.map { $0 - token <= 3 } ?? false
      if !isAnothers, let relation = word(at: token), suits(relation, draft, at: token) {
        return found(relation, certainty: 0.7)
      }
    }
    for token in stride(
      from: draft.mention.tokens.lowerBound - 1, through: clause.lowerBound, by: -1)
    {
      if view.isQuantity(token) { return nil }
      if let relation = word(covering: token), suits(relation, draft, at: token),
        !isCountedNoun(token), !governsClause(relation)
      {
        return found(relation, certainty: 0.65)
      }
    }
    return nil
  }

  /// `She added that 793 had left`: a verb that a clause follows is said of no figure.
  private func governsClause(_ relation: Chunk<RelationWord>) -> Bool {
    relation.value.isVerb && view.has(.relative, at: relation.tokens.upperBound)
  }

  /// `Damage in Vanuatu: 90 houses, six churches`.
  private func inHeading(_ draft: ClaimDraft) -> Found? {
    guard let heading = ClauseFinder(view: view).heading,
      draft.mention.tokens.lowerBound >= heading.upperBound
    else { return nil }
    let words = heading.filter { !view.has([.having, .being], at: $0) }
    return words.lazy.compactMap(word(at:)).first.map { found($0, certainty: 0.65) }
  }

  /// Whether a relation word of the clause can be meant: it suits the figure, and is no mere auxiliary.
  private func suits(_ relation: Chunk<RelationWord>, _ draft: ClaimDraft, at token: Int) -> Bool {
    (relation.value.kinds.contains(draft.countedKind)
      || relation.value.kinds.contains(draft.mention.kind))
      && (relation.value.isVerb || draft.countedKind != .count || isTurnout(relation, draft))
      && (relation.tokens.count > 1 || !view.has([.having, .being], at: token))
      && !(relation.value.isVerb && !relation.value.isNoun && isOwned(relation.tokens))
      && !isOfAnotherNoun(relation, draft)
  }

  /// The `approved` of `300 people were on the approved route`, the `names` of `300 names are on the list`: the tree tells
  /// that the word is a noun, or describes one that is not counted.
  private func isOfAnotherNoun(_ relation: Chunk<RelationWord>, _ draft: ClaimDraft) -> Bool {
    guard let tree, relation.value.isVerb, !relation.value.isNoun, relation.tokens.count == 1,
      !view.isCapitalised(relation.tokens.lowerBound),
      let word = tree.word(at: relation.tokens.lowerBound)
    else { return false }
    if tree.tag(of: word).isNoun { return true }
    guard tree.relation(of: word).universal == .amod, let noun = tree.head(of: word) else {
      return false
    }
    return !draft.phrase.tokens.contains(tree.token(of: noun))
  }

  /// The `name` of `a nurse whose name`: behind an owner, a word that may be a verb is a noun.
  private func isOwned(_ word: Range<Int>) -> Bool {
    word.count == 1 && view.has(.possessive, at: word.lowerBound - 1)
      && !view.looksPast(word.lowerBound)
  }

  /// The `lives` of `275 lives`, which is no verb.
  private func isCountedNoun(_ token: Int) -> Bool {
    view.things.covering(token) != nil && view.isQuantity(token - 1)
  }

  /// `put attendance at 550,000`: a noun that says by itself what is counted, where the text does not.
  private func isTurnout(_ relation: Chunk<RelationWord>, _ draft: ClaimDraft) -> Bool {
    relation.value.elided != nil && (draft.thing?.certainty ?? 0) < 0.7
      && relation.tokens.upperBound <= draft.mention.tokens.lowerBound
  }

  /// `a further`, `the estimated`: words between a verb and its figure.
  private func isModifier(_ token: Int) -> Bool {
    view.cues.covering(token)?.value.contains { $0.reach == .before } ?? false
  }

  /// The relation word that covers a token, as it is said of the thing.
  func word(covering token: Int) -> Chunk<RelationWord>? {
    view.relations.covering(token).map(read)
  }

  /// The relation word that starts at a token, as it is said of the thing.
  func word(at token: Int) -> Chunk<RelationWord>? { view.relation(at: token).map(read) }

  private func read(_ word: Chunk<RelationWord>) -> Chunk<RelationWord> {
    word.value.readings.isEmpty
      ? word : Chunk(tokens: word.tokens, value: word.value.reading(of: thing, in: kind))
  }

  private func isQuote(_ token: Int) -> Bool {
    guard view.tokens.contains(token), view.text.tokens[token].kind == .punctuation else {
      return false
    }
    return view.text.bytes[view.text.tokens[token].span.start] == UInt8(ascii: "\"")
  }

  /// A relation with the tokens that gave it.
  func found(_ relation: Chunk<RelationWord>, certainty: Double) -> Found {
    (
      Slot(
        relation.value,
        TrailStep(
          .relation, rule: relation.value.rule, span: view.span(relation.tokens),
          result: relation.value.relation),
        certainty: certainty),
      relation.tokens
    )
  }
}
