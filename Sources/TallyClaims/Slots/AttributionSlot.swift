import TallyQuantities
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

  /// How near to its verb a name must stand to be the speaker, in tokens; one a little further off is none.
  private static let besideVerb = 2

  /// How far from its verb a speaker may stand, in tokens.
  private static let reach = 6

  /// Reads the frames of a sentence.
  init(view: SentenceView) {
    self.view = view
    let end = min(view.tokens.upperBound, view.tokens.lowerBound + 200)
    frames = (view.tokens.lowerBound..<end).compactMap { AttributionSlot.frame(at: $0, in: view) }
  }

  /// The speaker of a draft's figure: of the frame before it in its part of the sentence, or of the one after it.
  func find(_ draft: ClaimDraft) -> Slot<String>? {
    let figure = draft.mention.tokens.lowerBound
    let part = part(around: figure)
    let near = frames.filter { part.contains($0.verb) }
    let opening = near.last { $0.verb < figure && !$0.isParenthetical }
    let closing = near.first { $0.verb > figure && $0.isParenthetical }
    let any = near.last { $0.verb < figure } ?? near.first
    return (opening ?? closing ?? any ?? (frames.count == 1 ? frames.first : nil))?.speaker
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

  private static func frame(at verb: Int, in view: SentenceView) -> Frame? {
    guard view.has(.speech, at: verb), let speaker = speaker(beside: verb, in: view) else {
      return nil
    }
    return Frame(
      speaker: speaker, verb: verb, isParenthetical: isParenthetical(verb, in: view))
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

  private static func speaker(beside verb: Int, in view: SentenceView) -> Slot<String>? {
    for distance in 1...reach {
      let isAddressed = view.has(.addressed, at: verb)
      for token in isAddressed ? [verb - distance] : [verb - distance, verb + distance] {
        if view.has(.speaker, at: token) { return speaker(at: token, in: view) }
        guard let entity = view.entity(at: token) else { continue }
        if view.has(.speaker, at: entity.tokens.upperBound) {
          return speaker(at: entity.tokens.upperBound, in: view)
        }
        let isNear = distance <= besideVerb || token > verb && view.has(.auxiliary, at: verb + 1)
        if isNear, entity.form != .adjective, canSpeak(entity, in: view) {
          return slot(entity.name, view.span(entity.tokens), certainty: 0.7)
        }
      }
    }
    return nil
  }

  /// Towns, regions and seas do not speak; countries and organizations do, and so may a name that no rule knows.
  private static func canSpeak(_ mention: EntityMention, in view: SentenceView) -> Bool {
    guard let index = mention.entity else { return true }
    let entity = view.rules.entities[index]
    return entity.kind == .country || !entity.kind.isPlace || entity.capitalOf != nil
  }

  private static func speaker(at token: Int, in view: SentenceView) -> Slot<String> {
    let word = Inflection.singular(of: view.words(token..<token + 1).lowercased())
    return slot(word, view.text.tokens[token].span, certainty: 0.85)
  }

  private static func slot(_ name: String, _ span: TextSpan, certainty: Double) -> Slot<String> {
    Slot(name, TrailStep(.attribution, span: span, result: name), certainty: certainty)
  }
}
