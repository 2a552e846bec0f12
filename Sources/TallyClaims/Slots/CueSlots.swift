import TallyQuantities
import TallyText

/// Reads the cues around a figure: modality, restrictors, change, withdrawal.
struct CueSlots {
  /// The sentence.
  let view: SentenceView

  /// The clause of the figure.
  let clause: Range<Int>

  /// Fills in what cues say of a draft.
  func read(into draft: inout ClaimDraft) {
    if isHeadlinePlan(draft), CueSlots.outranks(.planned, draft.modality?.value) {
      let step = TrailStep(.modality, span: draft.mention.span, result: Modality.planned.rawValue)
      draft.modality = Slot(.planned, step, certainty: 0.8)
    }
    for (chunk, cue) in cues(reaching: draft) {
      let step = { (stage: TrailStep.Stage, result: String) in
        TrailStep(stage, rule: cue.rule, span: view.span(chunk.tokens), result: result)
      }
      switch cue.role {
      case .modality(let modality):
        if CueSlots.outranks(modality, draft.modality?.value) {
          draft.modality = Slot(modality, step(.modality, modality.rawValue), certainty: 0.85)
        }
      case .restrictor(let name):
        guard !draft.restrictors.contains(where: { $0.value == name }) else { continue }
        draft.restrictors.append(Slot(name, step(.restrictor, name), certainty: 0.9))
      case .basis(let name):
        draft.basis = draft.basis ?? Slot(name, step(.restrictor, name), certainty: 0.9)
      case .change(let change):
        draft.cue = draft.cue ?? Slot(change, step(.time, change.rawValue), certainty: 0.9)
      case .withdrawal where cue.reach == .governing && !isTold(chunk.tokens, draft): continue
      case .withdrawal:
        draft.modality = Slot(
          .superseded, step(.modality, Modality.superseded.rawValue), certainty: 0.9)
      }
    }
  }

  /// `Initially police had spoken of 8 victims`: what was told at first, not what was so at first.
  private func isTold(_ cue: Range<Int>, _ draft: ClaimDraft) -> Bool {
    let between =
      Array(cue.lowerBound..<max(cue.lowerBound, draft.mention.tokens.lowerBound))
      + Array(draft.end..<draft.end + CueSlots.besideNoun)
    return between.contains { view.has([.speech, .estimating, .reporting], at: $0) }
  }

  /// How far behind its noun the verb of a figure may end, in tokens: `were thought destroyed`.
  private static let besideNoun = 3

  /// `Siemens to axe 2,900 jobs`: in a headline, the infinitive tells what is to come.
  private func isHeadlinePlan(_ draft: ClaimDraft) -> Bool {
    let figure = draft.mention.tokens.lowerBound
    let first = view.tokens.lowerBound
    for token in first..<max(first, min(figure, first + CueSlots.longestSubject)) {
      if view.isInfinitiveMarker(token) {
        return token > first && (token + 1..<figure).contains { $0 == token + 1 && isVerb($0) }
      }
      guard !view.isMark(token) || view.isByte(UInt8(ascii: "-"), at: token),
        view.entity(at: token) != nil
          || !view.has(WordClass.phraseEnd.union(.determiner), at: token)
      else { return false }
    }
    return false
  }

  private func isVerb(_ token: Int) -> Bool {
    view.has(.verb, at: token) || view.relations.covering(token)?.value.isVerb == true
  }

  /// The most tokens that the subject of a headline has.
  private static let longestSubject = 8

  /// A withdrawn figure stays withdrawn; what is possible is less sure than what is planned.
  static func outranks(_ new: Modality, _ old: Modality?) -> Bool {
    func rank(_ modality: Modality?) -> Int {
      switch modality {
      case nil, .asserted: 0
      case .planned: 1
      case .possible: 2
      case .negated: 3
      case .superseded: 4
      }
    }
    return rank(new) > rank(old)
  }

  private func cues(reaching draft: ClaimDraft) -> [(Chunk<[Cue]>, Cue)] {
    let tokens = draft.mention.tokens
    let first = max(view.tokens.lowerBound, tokens.lowerBound - ClauseFinder.reach)
    let last = min(view.tokens.upperBound, draft.end + ClauseFinder.reach)
    var found: [(Chunk<[Cue]>, Cue)] = []
    var token = first
    while token < last {
      guard let chunk = view.cues.starting(at: token) else {
        token += 1
        continue
      }
      // "until now" says nothing of now.
      let isBounded = view.has(.otherPreposition, at: chunk.tokens.lowerBound - 1)
      for cue in chunk.value
      where !(isBounded && cue.role == .change(.current))
        && (cue.kinds.isEmpty || cue.kinds.contains(draft.mention.kind))
      {
        guard reaches(cue.reach, chunk.tokens, draft), !narrowsAnother(cue, chunk.tokens, draft),
          !isOfAnotherClause(cue, chunk.tokens, draft)
        else { continue }
        found.append((chunk, cue))
      }
      token = chunk.tokens.upperBound
    }
    return found
  }

  private func reaches(_ reach: Cue.Reach, _ cue: Range<Int>, _ draft: ClaimDraft) -> Bool {
    switch reach {
    case .before:
      // "first-year students" are not the first ones.
      isDirectlyBefore(cue, draft) && !view.isByte(UInt8(ascii: "-"), at: cue.upperBound)
    case .after:
      cue.lowerBound >= draft.mention.tokens.upperBound && isDirectlyAfter(cue, draft)
        && !isDate(cue)
    case .adjacent:
      draft.mention.kind == .count && cue.lowerBound == draft.mention.tokens.upperBound
    case .governing: governs(cue, draft)
    case .clause:
      clause.contains(cue.lowerBound) && !draft.mention.tokens.contains(cue.lowerBound)
        && !isAnothers(cue, draft)
    case .sentence: true
    }
  }

  /// `Ukraine, which does not, has been hemmed in by 100,000 soldiers`, `It is not clear who hit several towns`: a
  /// negation ends at a comma and at the edges of clauses.
  private func isOfAnotherClause(_ cue: Cue, _ tokens: Range<Int>, _ draft: ClaimDraft) -> Bool {
    guard cue.reach == .governing, cue.role == .modality(.negated) else { return false }
    let isBefore = tokens.upperBound <= draft.mention.tokens.lowerBound
    let between =
      isBefore
      ? tokens.upperBound..<draft.mention.tokens.lowerBound
      : draft.end..<max(draft.end, tokens.lowerBound)
    return between.contains {
      view.isByte(UInt8(ascii: ","), at: $0)
        || view.has([.relative, .clauseOpener, .speech, .coordinator], at: $0)
    }
  }

  /// `slid to 0.4 %, less than the 1 % that had been forecast`: a cue after a later figure is said of that one.
  private func isAnothers(_ cue: Range<Int>, _ draft: ClaimDraft) -> Bool {
    guard cue.lowerBound >= draft.end else { return false }
    return view.quantities.contains {
      $0.kind == draft.mention.kind && $0.tokens.lowerBound >= draft.end
        && $0.tokens.lowerBound < cue.lowerBound
    }
  }

  /// `sales of 5.5 million, consensus 6 million`: a restrictor right before another figure is said of that one.
  private func narrowsAnother(_ cue: Cue, _ tokens: Range<Int>, _ draft: ClaimDraft) -> Bool {
    guard case .restrictor = cue.role, cue.reach == .clause,
      let owner = view.nextQuantity(from: tokens.upperBound, within: 2)
    else { return false }
    return owner != draft.mention.tokens.lowerBound && isSetOff(owner, from: draft)
  }

  /// Whether a mark stands between a figure and another.
  private func isSetOff(_ other: Int, from draft: ClaimDraft) -> Bool {
    let figure = draft.mention.tokens.lowerBound
    return (min(figure, other)..<max(figure, other)).contains {
      view.isByte(UInt8(ascii: ","), at: $0) || view.isByte(UInt8(ascii: "."), at: $0)
        || view.isByte(UInt8(ascii: ";"), at: $0)
    }
  }

  /// The `a day` of `a day earlier`, which is not each day.
  private func isDate(_ cue: Range<Int>) -> Bool {
    view.dates.contains { $0.tokens.overlaps(cue) && $0.tokens.count > cue.count }
  }

  /// Whether a verb's word has the figure in its grip: `will send 300`, `300 could be sent`.
  private func governs(_ cue: Range<Int>, _ draft: ClaimDraft) -> Bool {
    guard clause.contains(cue.lowerBound), !draft.phrase.isHyphenated else { return false }
    if cue.upperBound <= draft.mention.tokens.lowerBound {
      return draft.relation != nil || draft.thing != nil
        || [.count, .money].contains(draft.mention.kind)
    }
    guard cue.lowerBound >= draft.end else { return false }
    let end = draft.relationTokens?.upperBound ?? 0
    return cue.lowerBound < end
      || (draft.end..<cue.lowerBound).allSatisfy {
        view.has([.being, .having, .auxiliary, .adverb, .negation, .relative], at: $0)
      }
  }

  /// Before the figure, or between the figure and its noun (`900 more troops`), small words aside.
  private func isDirectlyBefore(_ cue: Range<Int>, _ draft: ClaimDraft) -> Bool {
    if cue.lowerBound >= draft.mention.tokens.upperBound {
      return cue.lowerBound <= draft.mention.tokens.upperBound + 1
        && draft.phrase.tokens.contains(cue.lowerBound)
    }
    if draft.mention.tokens.contains(cue.lowerBound) { return false }
    guard cue.upperBound <= draft.mention.tokens.lowerBound else { return false }
    let between = cue.upperBound..<draft.mention.tokens.lowerBound
    return between.count <= 3
      && between.allSatisfy {
        view.has([.determiner, .possessive, .ofPreposition, .placePreposition, .tally], at: $0)
          || view.relations.covering($0)?.value.isNoun == true
      }
  }

  private func isDirectlyAfter(_ cue: Range<Int>, _ draft: ClaimDraft) -> Bool {
    let between = draft.mention.tokens.upperBound..<max(draft.end, cue.lowerBound)
    return cue.lowerBound <= draft.end + 4 && clause.contains(cue.lowerBound)
      && !between.dropFirst(draft.end - draft.mention.tokens.upperBound).contains {
        view.isQuantity($0)
      }
  }
}
