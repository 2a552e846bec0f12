import TallyQuantities
import TallySyntax
import TallyText

/// Finds whose word a claim is: the speaker beside the verb of speech that governs the figure.
struct AttributionSlot {
  /// A verb of speech with its speaker, and where both stand.
  struct Frame {
    /// The speaker.
    let speaker: Slot<String>
    /// The verb of speech.
    let verb: Int
    /// Whether the frame stands between commas or at the end, so that it speaks of what is before it.
    let isParenthetical: Bool
  }

  /// The sentence.
  let view: SentenceView

  /// The frames of the sentence, in order.
  let frames: [Frame]

  /// How far from its verb a speaker may stand, in tokens.
  private static let reach = 6

  /// Reads the frames of a sentence.
  init(view: SentenceView, tree: SentenceTree?) {
    self.view = view
    let end = min(view.tokens.upperBound, view.tokens.lowerBound + 200)
    frames = (view.tokens.lowerBound..<end).compactMap {
      AttributionSlot.frame(at: $0, in: view, tree)
    }
  }

  /// The speaker of a draft's figure: of the frame before it in its part of the sentence, or of the one after it.
  func find(_ draft: ClaimDraft) -> Slot<String>? {
    let figure = draft.mention.tokens.lowerBound
    let part = part(around: figure)
    let all = frames
    let frames = all.filter { !isCounted($0, draft) }
    let near = frames.filter { part.contains($0.verb) }
    let opening = near.last { $0.verb < figure && !$0.isParenthetical }
    let closing = near.first { $0.verb > figure && $0.isParenthetical }
    let any = near.last { $0.verb < figure } ?? near.first
    return (opening ?? closing ?? any ?? (all.count == 1 ? frames.first : nil))?.speaker
  }

  /// `300 cases reported`: those who are counted do not speak of themselves.
  private func isCounted(_ frame: Frame, _ draft: ClaimDraft) -> Bool {
    guard let tokens = frame.speaker.step.span.flatMap(view.tokens(in:)) else { return false }
    return draft.phrase.tokens.overlaps(tokens)
  }

  /// The part of the sentence between semicolons, or between words that set one report against another.
  private func part(around figure: Int) -> Range<Int> {
    var start = figure
    while start > view.tokens.lowerBound, !isEdge(start) { start -= 1 }
    var end = figure + 1
    while end < view.tokens.upperBound, !isEdge(end) { end += 1 }
    return start..<end
  }

  private func isEdge(_ token: Int) -> Bool {
    view.isByte(UInt8(ascii: ";"), at: token - 1)
      || view.has(.clauseOpener, at: token) && frames.contains { $0.verb > token }
        && frames.contains { $0.verb < token }
  }

  private static func frame(
    at token: Int, in view: SentenceView, _ tree: SentenceTree?
  ) -> Frame? {
    let reader = SpeakerReader(view: view, tree: tree)
    if let owner = judgement(at: token, reader) {
      return Frame(speaker: owner, verb: token, isParenthetical: true)
    }
    if let titled = heading(at: token, reader) { return titled }
    guard view.has([.speech, .reporting, .estimating, .foretelling, .quoting], at: token) else {
      return nil
    }
    let isParenthetical = isParenthetical(token, in: view)
    let foretells = view.has(.foretelling, at: token) && isFollowedByFigure(token, in: view)
    let isInverted = closesQuote(token - 1, in: view) && reader.inverted(after: token) != nil
    let speaks =
      isParenthetical || isInverted || foretells || hasClause(token, in: view, tree)
    guard view.has(.speech, at: token) || isEstimate(token, in: view) || speaks,
      let speaker = speaker(of: token, reader)
    else { return nil }
    // "A reduction of 10 minutes would have counted": what is no speaker by its word only speaks of what it says.
    guard
      speaks || closesQuote(token - 1, in: view) || view.isTaken(token + 1)
        || speaker.certainty > SpeakerReader.byTag
    else {
      return nil
    }
    return Frame(speaker: speaker, verb: token, isParenthetical: isParenthetical)
  }

  /// The speaker of a verb of speech: before it, or behind it in `said a nurse` and `according to the bank`.
  private static func speaker(of verb: Int, _ reader: SpeakerReader) -> Slot<String>? {
    let view = reader.view
    if view.has(.quoting, at: verb), let quoted = reader.quoted(after: verb) { return quoted }
    if view.has(.according, at: verb) { return reader.object(after: verb + 1) }
    if view.has(.byPreposition, at: verb + 1) { return reader.object(after: verb + 1) }
    if closesQuote(verb - 1, in: view) || reader.closesSentence(after: verb),
      !view.has(.addressed, at: verb), let speaker = reader.inverted(after: verb)
    {
      return speaker
    }
    return reader.subject(of: verb)
  }

  /// `Police: 300 join march`: who speaks stands before the colon of a headline.
  private static func heading(at token: Int, _ reader: SpeakerReader) -> Frame? {
    let view = reader.view
    let first = view.tokens.lowerBound
    guard view.isByte(UInt8(ascii: ":"), at: token), token - first <= longestTitle, token > first,
      view.has(.speaker, at: token - 1) || reader.isOrganization(token - 1),
      let speaker = reader.speaker(token - 1)
    else { return nil }
    return Frame(speaker: speaker, verb: token, isParenthetical: false)
  }

  /// The most tokens before the colon of a headline that name who speaks.
  private static let longestTitle = 4

  /// `expect 40,000 more refugees`, `fear that`: a figure right after the verb.
  private static func isFollowedByFigure(_ verb: Int, in view: SentenceView) -> Bool {
    view.nextQuantity(from: verb + 1, within: 4) != nil
  }

  /// Whether a token is a comma or a mark of quotation, behind which a speaker may follow his verb.
  private static func closesQuote(_ token: Int, in view: SentenceView) -> Bool {
    guard view.tokens.contains(token), view.isMark(token) else { return false }
    let first = view.text.bytes[view.text.tokens[token].span.start]
    return first == UInt8(ascii: ",") || first == UInt8(ascii: "\"") || first == 0xE2
      || first == UInt8(ascii: "'")
  }

  /// `by the count of the ministry`, `in the opinion of insurers`: a judgement that names whose it is.
  private static func judgement(at token: Int, _ reader: SpeakerReader) -> Slot<String>? {
    let view = reader.view
    guard view.has(.finding, at: token) else { return nil }
    var before = token - 1
    for _ in 0..<reach where view.tokens.contains(before) {
      if view.has(.byPreposition, at: before) || view.has(.placePreposition, at: before) {
        return reader.owner(of: token)
      }
      guard view.isClitic(before) || view.entity(at: before) != nil || !view.isMark(before),
        !view.isTaken(before), !view.has([.verb, .speech, .reporting], at: before)
      else { return nil }
      before -= 1
    }
    return nil
  }

  /// `put attendance at 9,000`: an estimate, and no act.
  private static func isEstimate(_ verb: Int, in view: SentenceView) -> Bool {
    guard view.has(.estimating, at: verb),
      let figure = view.nextQuantity(from: verb + 1, within: ClauseFinder.reach / 2)
    else { return false }
    return (figure - 3..<figure).contains { view.has(.placePreposition, at: $0) && $0 > verb }
  }

  /// `believe that …`, `described how …`: a clause follows.
  private static func hasClause(
    _ verb: Int, in view: SentenceView, _ tree: SentenceTree?
  ) -> Bool {
    if view.has([.relative, .clauseOpener], at: verb + 1) { return true }
    guard let tree, let word = tree.word(at: verb) else { return false }
    return !tree.dependents(of: word, .ccomp).isEmpty
  }

  /// `…, officials said.`: after a comma, and nothing but the end, a comma or a time follows.
  private static func isParenthetical(_ verb: Int, in view: SentenceView) -> Bool {
    var end = verb + 1
    while view.tokens.contains(end), !view.isMark(end), end - verb <= reach { end += 1 }
    guard view.isMark(end), !view.isByte(UInt8(ascii: ":"), at: end) else { return false }
    var start = verb
    while start > view.tokens.lowerBound, !view.isByte(UInt8(ascii: ","), at: start - 1) {
      start -= 1
    }
    return start > view.tokens.lowerBound && verb - start <= reach * 2
      && !(verb + 1..<end).contains { view.isQuantity($0) }
  }
}
