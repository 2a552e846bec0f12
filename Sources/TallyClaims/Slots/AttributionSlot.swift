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

  /// Its tags, where a parser gave them.
  private let tree: SentenceTree?

  /// The frames of the sentence, in order.
  let frames: [Frame]

  /// How near to its verb a name must stand to be the speaker, in tokens; one a little further off is none.
  private static let besideVerb = 2

  /// How far from its verb a speaker may stand, in tokens.
  private static let reach = 6

  /// Reads the frames of a sentence.
  init(view: SentenceView, tree: SentenceTree?) {
    self.view = view
    self.tree = tree
    let end = min(view.tokens.upperBound, view.tokens.lowerBound + 200)
    frames = (view.tokens.lowerBound..<end).compactMap {
      AttributionSlot.frame(at: $0, in: view, tree)
    }
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

  private static func frame(
    at verb: Int, in view: SentenceView, _ tree: SentenceTree?
  ) -> Frame? {
    guard view.has(.speech, at: verb),
      let speaker = subject(of: verb, in: view, tree) ?? speaker(beside: verb, in: view)
    else { return nil }
    return Frame(
      speaker: speaker, verb: verb, isParenthetical: isParenthetical(verb, in: view))
  }

  /// `a resident of Derna told`, `engineers warned`: the noun right before the verb, or before what hangs on it.
  private static func subject(
    of verb: Int, in view: SentenceView, _ tree: SentenceTree?
  ) -> Slot<String>? {
    guard let tree else { return nil }
    var token = verb - 1
    for _ in 0..<besideVerb {
      if let name = view.entity(at: token) { token = name.tokens.lowerBound - 1 }
      while view.has(.determiner, at: token) { token -= 1 }
      guard view.has([.ofPreposition, .placePreposition], at: token) else { break }
      token -= 1
    }
    guard view.tokens.contains(token), !view.has(.speaker, at: token),
      view.entity(at: token) == nil,
      !view.isTaken(token), let word = tree.word(at: token),
      tree.tag(of: word) == .singularNoun || tree.tag(of: word) == .pluralNoun
    else { return nil }
    return slot(tree.lemma(of: word), view.text.tokens[token].span, certainty: 0.8)
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
        let isGoverned = token < verb && view.has(.preposition, at: entity.tokens.lowerBound - 1)
        if isNear, !isGoverned, entity.form != .adjective, canSpeak(entity, in: view) {
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
