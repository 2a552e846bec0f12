import TallyQuantities
import TallyText

/// Lets the claims of one sentence share what the text says once: actor, relation, place, modality.
struct SharedSlots {
  /// The sentence.
  let view: SentenceView

  /// The drafts of the last sentence that had any.
  let before: [ClaimDraft]

  /// The drafts with what they take over from their neighbours.
  func share(_ drafts: [ClaimDraft]) -> [ClaimDraft] {
    var shared = drafts
    for index in shared.indices.dropFirst() where isCoordinated(shared[index - 1], shared[index]) {
      shared[index] = taking(from: shared[index - 1], shared[index])
    }
    for index in shared.indices.dropFirst() {
      (shared[index - 1], shared[index]) = superseding(shared[index - 1], shared[index])
    }
    for index in shared.indices.dropLast().reversed() where shared[index].place == nil {
      // "2,300 jobs, of which 900 in Denmark"
      let isPart = shared[index + 1].restrictors.contains { $0.value == view.rules.part }
      if let place = shared[index + 1].place, !isPart,
        areJoined(shared[index], shared[index + 1])
      {
        shared[index].place = Slot(
          place.value, place.step.noting("shared with the next figure"),
          certainty: place.certainty * 0.8)
      }
    }
    for index in shared.indices {
      let last = index > shared.startIndex ? shared[index - 1] : before.last
      shared[index] = withoutIdleIncrement(shared[index], after: last)
    }
    return shared
  }

  /// `12 died and a further 15 were hurt`: further people, but no increment of an earlier figure.
  private func withoutIdleIncrement(
    _ draft: ClaimDraft, after last: ClaimDraft?
  ) -> ClaimDraft {
    // What is only planned comes on top in any case.
    let isIdle =
      draft.relation.map {
        view.rules.increments.contains($0.value) || turns(from: last, to: draft)
      } ?? (draft.modality?.value == .planned)
    guard isIdle else { return draft }
    var draft = draft
    draft.restrictors.removeAll { $0.value == view.rules.increment }
    return draft
  }

  /// Whether the figure is about another matter than the one before it.
  private func turns(from last: ClaimDraft?, to draft: ClaimDraft) -> Bool {
    guard let last, let before = last.relation, draft.modality == nil else { return false }
    return draft.relation?.value != before.value || placesDiffer(draft, last)
  }

  private func placesDiffer(_ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
    guard let here = first.place?.value, let there = second.place?.value else { return false }
    return here.name != there.name && !here.within.contains(there.name)
      && !there.within.contains(here.name)
  }

  /// `from 288 to 275`, `to 275 from 288`: the figure after `from` is withdrawn, unless it has a date of its own.
  private func superseding(
    _ first: ClaimDraft, _ second: ClaimDraft
  ) -> (ClaimDraft, ClaimDraft) {
    let before = (first.mention.tokens.lowerBound - 1, second.mention.tokens.lowerBound - 1)
    guard first.mention.kind == second.mention.kind, !hasOwnDate(first, second),
      second.mention.tokens.lowerBound - first.end <= 4
    else { return (first, second) }
    if view.has(.sourcePreposition, at: before.0), view.has(.goalPreposition, at: before.1) {
      return (withdrawn(first, at: before.0), second)
    }
    if view.has(.sourcePreposition, at: before.1) {
      return (first, withdrawn(second, at: before.1))
    }
    return (first, second)
  }

  private func withdrawn(_ draft: ClaimDraft, at token: Int) -> ClaimDraft {
    let step = TrailStep(
      .modality, span: view.span(token..<token + 1), result: Modality.superseded.rawValue)
    var draft = draft
    draft.modality = Slot(.superseded, step, certainty: 0.9)
    return draft
  }

  private func hasOwnDate(_ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
    view.dates.contains { date in
      date.tokens.lowerBound >= first.end && date.tokens.lowerBound <= second.end + 4
    }
  }

  /// What the earlier figure says and the later leaves out.
  private func taking(from first: ClaimDraft, _ second: ClaimDraft) -> ClaimDraft {
    var draft = second
    let sameThing = first.thing?.value.name == second.thing?.value.name
    if draft.actor == nil, sameThing || draft.phrase.tokens.isEmpty {
      draft.actor = first.actor.map { carried($0) }
    }
    let isGuess = (draft.relation?.certainty ?? 0) <= 0.6 && second.phrase.tokens.isEmpty
    if draft.relation == nil || isGuess && (first.relation?.certainty ?? 0) > 0.8 {
      draft.relation = first.relation.map { carried($0) }
      // What the first figure was withdrawn for is not withdrawn.
      if draft.modality == nil, first.modality?.value != .superseded {
        draft.modality = first.modality.map { carried($0) }
      }
    }
    if draft.place == nil { draft.place = first.place.map { carried($0) } }
    if draft.restrictors.isEmpty, isListed(first, second),
      let part = first.restrictors.first(where: { $0.value == view.rules.part })
    {
      draft.restrictors.append(carried(part))
    }
    return draft
  }

  /// Whether `and`, a comma or nothing but small words stands between, so that the second leans on the first.
  private func isCoordinated(_ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
    guard first.mention.kind == second.mention.kind else { return false }
    let between = first.end..<max(first.end, second.mention.tokens.lowerBound)
    return between.count <= ClauseFinder.reach
      && between.contains {
        view.has(.coordinator, at: $0) || view.isByte(UInt8(ascii: ","), at: $0)
          || second.mention.kind == .count && second.phrase.tokens.isEmpty
            && view.isByte(UInt8(ascii: ";"), at: $0)
      }
  }

  /// Whether nothing but a comma or `and` stands between a figure and the next: `nine Britons, four Germans`.
  private func isListed(_ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
    let between = first.end..<max(first.end, second.mention.tokens.lowerBound)
    return !between.isEmpty && !second.phrase.tokens.isEmpty
      && between.allSatisfy {
        view.has(.coordinator, at: $0) || view.isByte(UInt8(ascii: ","), at: $0)
      }
  }

  private func areJoined(_ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
    isCoordinated(first, second)
      && second.mention.tokens.lowerBound - first.end < ClauseFinder.reach / 4
  }

  private func carried<Value>(_ slot: Slot<Value>) -> Slot<Value> {
    Slot(
      slot.value, slot.step.noting("carried over from the figure before"),
      certainty: slot.certainty * 0.85)
  }
}

extension TrailStep {
  /// The step with a remark on how its result came here.
  fileprivate func noting(_ remark: String) -> TrailStep {
    TrailStep(stage, rule: rule, span: span, result: "\(result), \(remark)")
  }
}
