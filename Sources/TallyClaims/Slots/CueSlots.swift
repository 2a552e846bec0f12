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
    for (chunk, cue) in cues(reaching: draft) {
      let step = { (stage: TrailStep.Stage, result: String) in
        TrailStep(stage, rule: cue.rule, span: view.span(chunk.tokens), result: result)
      }
      switch cue.role {
      case .modality(let modality):
        if outranks(modality, draft.modality?.value) {
          draft.modality = Slot(modality, step(.modality, modality.rawValue), certainty: 0.85)
        }
      case .restrictor(let name):
        guard !draft.restrictors.contains(where: { $0.value == name }) else { continue }
        draft.restrictors.append(Slot(name, step(.restrictor, name), certainty: 0.9))
      case .basis(let name):
        draft.basis = draft.basis ?? Slot(name, step(.restrictor, name), certainty: 0.9)
      case .change(let change):
        draft.cue = draft.cue ?? Slot(change, step(.time, change.rawValue), certainty: 0.9)
      case .withdrawal:
        draft.modality = Slot(
          .superseded, step(.modality, Modality.superseded.rawValue), certainty: 0.9)
      }
    }
  }

  /// A withdrawn figure stays withdrawn; what is possible is less sure than what is planned.
  private func outranks(_ new: Modality, _ old: Modality?) -> Bool {
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
        guard reaches(cue.reach, chunk.tokens, draft) else { continue }
        found.append((chunk, cue))
      }
      token = chunk.tokens.upperBound
    }
    return found
  }

  private func reaches(_ reach: Cue.Reach, _ cue: Range<Int>, _ draft: ClaimDraft) -> Bool {
    switch reach {
    case .before: isDirectlyBefore(cue, draft)
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

  /// `slid to 0.4 %, less than the 1 % that had been forecast`: a cue after a later figure is said of that one.
  private func isAnothers(_ cue: Range<Int>, _ draft: ClaimDraft) -> Bool {
    guard cue.lowerBound >= draft.end else { return false }
    return view.quantities.contains {
      $0.kind == draft.mention.kind && $0.tokens.lowerBound >= draft.end
        && $0.tokens.lowerBound < cue.lowerBound
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
      return draft.relation != nil || draft.mention.kind == .count
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
