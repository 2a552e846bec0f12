import TallyQuantities

/// The drafts of the figures before one, in its own sentence and in the last one that had any.
///
/// What later figures ask for most is kept at hand, so that a long row of bare figures is not searched for each.
struct EarlierDrafts {
  /// The drafts, in order.
  private(set) var all: [ClaimDraft] = []

  /// The last count whose thing is known.
  private(set) var lastCount: ClaimDraft?

  /// The last figure in per cent.
  private(set) var lastShare: ClaimDraft?

  /// The last figure in per cent whose thing is known.
  private(set) var lastRate: ClaimDraft?

  /// Starts with the drafts of the sentence before.
  init(_ drafts: [ClaimDraft]) {
    for draft in drafts { append(draft) }
  }

  /// Adds the draft of the next figure.
  mutating func append(_ draft: ClaimDraft) {
    all.append(draft)
    if draft.mention.kind == .percent { lastShare = draft }
    guard draft.thing != nil else { return }
    if draft.mention.kind == .count { lastCount = draft }
    if draft.mention.kind == .percent { lastRate = draft }
  }
}
