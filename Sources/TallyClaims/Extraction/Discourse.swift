import TallyQuantities
import TallyText

/// What a document has spoken of so far: where `there`, `the country` and `it` point.
///
/// Every slot holds it; as a class it costs them one reference. It changes only between the sentences.
final class Discourse {
  /// The last place.
  private(set) var place: Slot<Place>?

  /// The last country.
  private(set) var country: Slot<Place>?

  /// The last country, organization or force that stood as a subject.
  private(set) var actor: Slot<String>?

  /// The names of organizations that no rule knows.
  private var organizations: Set<String> = []

  /// The last words of names that may be people's: `Thorup` of `Karin Thorup`.
  private var surnames: Set<String> = []

  /// The most names of either kind that are kept: enough for news, and it keeps time linear.
  private static let mostNames = 256

  /// Where the document is set: the first known place of its opening.
  private(set) var setting: Slot<Place>?

  /// What happened, as the document told it, in order; the first is what it is about.
  private var happenings: [Slot<Happening>] = []

  /// Where things happened, as the document told it last.
  private var scenes: [(scene: Scene, sentence: Int)] = []

  /// How many sentences have been read to their end.
  private var number = 0

  /// How many sentences a scene holds for what is told without a place: its own and the next.
  private static let recent = 2

  /// Where the opening of the document says that things happened, before any of it is read: a headline often leaves out
  /// the place that the first sentence gives.
  private var foreseen: [Scene] = []

  /// The last town, and the sentence that named it.
  private var lastTown: Slot<Place>?
  private var townSentence = 0

  /// The most happenings that are kept: enough for news, and it keeps time linear.
  private static let mostHappenings = 24

  /// The last year that the document named in full, for its days and months without one.
  private(set) var year: Int?

  /// How many sentences have been read.
  private var sentences = 0

  /// How far the opening of a document reaches, in sentences: headline, lead, and the one after.
  private static let opening = 4

  /// How far a document is looked through for scenes before it is read, in sentences.
  static let foresight = 6

  /// Takes note of the place that opens a document, before its claims are read.
  func findSetting(_ view: SentenceView) {
    guard place(of: setting) == nil, sentences < Discourse.opening else { return }
    sentences += 1
    setting =
      PlaceSlot(view: view, clause: view.tokens, discourse: self).first()
      ?? Dateline(view: view).place ?? setting ?? named(view)
  }

  /// A setting that a place phrase gave; a mere name gives way to one.
  private func place(of setting: Slot<Place>?) -> Slot<Place>? {
    setting.flatMap { $0.certainty > 0.7 ? $0 : nil }
  }

  /// `Hong Kong's streets`: a place that is only named.
  private func named(_ view: SentenceView) -> Slot<Place>? {
    for chunk in view.entities.chunks {
      guard let index = chunk.value.entity, chunk.value.form == .name,
        !isModifier(chunk.value, in: view),
        view.rules.entities[index].kind.isPlace, view.rules.entities[index].kind != .continent
      else { continue }
      let found = slot(view.rules.entities[index], view.span(chunk.tokens))
      return Slot(found.value, found.step, certainty: 0.6)
    }
    return nil
  }

  /// Takes note of where the opening says that things happened.
  func foresee(_ scenes: [Scene]) { foreseen += scenes }

  /// Takes note of where things happened.
  func note(_ scenes: [Scene]) {
    self.scenes += scenes.map { ($0, number) }
    self.scenes.removeFirst(max(0, self.scenes.count - Discourse.mostHappenings))
  }

  /// Where a happening was: at the scene that was told just before, else at that of its days, else where the document
  /// is set, if that is nearer than a country, else at any scene that may be it.
  func scene(of happening: Happening?) -> Slot<Place>? {
    let suitable = scenes.filter { $0.scene.mayBe(happening) }
    let told =
      suitable.last { number - $0.sentence < Discourse.recent }
      ?? suitable.last { $0.scene.isDated(as: happening) }
    if let told { return told.scene.place }
    if let setting, !setting.value.isBroad { return whole(setting) }
    return (suitable.last?.scene.place ?? foreseen.first { $0.mayBe(happening) }?.place).map(whole)
  }

  /// The town that a place is a part of: what is told far from it need not be of that part.
  private func whole(_ place: Slot<Place>) -> Slot<Place> {
    Slot(place.value.whole, place.step, certainty: place.certainty)
  }

  /// What `the town` stands for: one that was named just before, else the one where the document is set.
  var town: Slot<Place>? {
    if let lastTown, number - townSentence < Discourse.recent { return lastTown }
    if let setting, !setting.value.isBroad { return whole(setting) }
    return lastTown
  }

  /// The last happening of a kind that the document spoke of; for no kind, what the document is about.
  func happening(of event: String?) -> Slot<Happening>? {
    guard let event else { return happenings.first { $0.value.event != nil } ?? happenings.first }
    return happenings.last { $0.value.event == event && $0.value.days != nil }
      ?? happenings.last { $0.value.event == event }
      ?? happenings.first { $0.value.event == nil }
  }

  /// Takes note of what a sentence says has happened, before its claims are read.
  func note(_ mentioned: [Slot<Happening>]) {
    let free = Discourse.mostHappenings - happenings.count
    happenings += mentioned.prefix(max(0, free))
  }

  /// The days that a date means: counted from the day of publication; where that is unknown, a day or month without a
  /// year is of the year that the text named last.
  func days(of date: DateMention, published: CalendarDate?) -> DateRange? {
    if let days = date.resolve(published: published) { return days }
    guard date.lacksOnlyYear, let year else { return nil }
    return date.days(inYear: year)
  }

  /// Takes note of the last year in a sentence. `The lowest since 2020` and `more than in 2020` look back from another.
  func note(_ dates: [DateMention], in view: SentenceView) {
    for date in dates where date.edge == .within {
      guard case .absolute(let days) = date.expression,
        !view.has(.comparison, at: date.tokens.lowerBound),
        !view.has(.comparison, at: date.tokens.lowerBound - 1)
      else { continue }
      year = days.to.components.year
    }
  }

  /// Takes note of the names in a sentence.
  func read(_ view: SentenceView) {
    number += 1
    for chunk in view.entities.chunks {
      let mention = chunk.value
      let span = view.span(mention.tokens)
      guard !isModifier(mention, in: view) else { continue }
      guard let index = mention.entity else {
        note(mention, in: view)
        if isSubject(mention, in: view) {
          actor = Slot(
            mention.name, TrailStep(.actor, span: span, result: mention.name), certainty: 0.7)
        }
        continue
      }
      let entity = view.rules.entities[index]
      let isGoverned = isGoverned(mention, in: view)
      if mention.form == .name, entity.kind.isPlace, isGoverned || place == nil {
        place = slot(entity, span)
      }
      if mention.form == .name, entity.kind == .city {
        (lastTown, townSentence) = (slot(entity, span), number)
      }
      if mention.form == .name, entity.kind == .country, isGoverned || country == nil {
        country = slot(entity, span)
      }
      if !isGoverned, !isAddressed(mention, in: view),
        entity.kind == .country || !entity.kind.isPlace
      {
        actor = Slot(
          entity.name, TrailStep(.actor, rule: entity.rule, span: span, result: entity.name),
          certainty: 0.8)
      }
    }
  }

  /// Whether a name is that of an organization: rules or its own words say so, or the document has said so before.
  func isOrganization(_ mention: EntityMention, in view: SentenceView) -> Bool {
    guard mention.form == .name else { return false }
    if let index = mention.entity { return !view.rules.entities[index].kind.isPlace }
    return organizations.contains(mention.name) || OrganizationName(view: view).isTold(mention)
  }

  /// Whether a name is that of an organization, or of a person: a title stands before it.
  func isSomebody(_ mention: EntityMention, in view: SentenceView) -> Bool {
    isOrganization(mention, in: view) || view.has(.title, at: mention.tokens.lowerBound - 1)
  }

  /// Whether a name that no rule knows is that of somebody who acts: of an organization, or the subject of its verb.
  func acts(_ mention: EntityMention, in view: SentenceView) -> Bool {
    isOrganization(mention, in: view)
      || OrganizationName(view: view).isSubject(mention) && !surnames.contains(mention.name)
  }

  /// Takes note of a name that no rule knows.
  private func note(_ mention: EntityMention, in view: SentenceView) {
    let speaks = view.has(.speech, at: mention.tokens.upperBound)
    if isOrganization(mention, in: view) || speaks && acts(mention, in: view) {
      if organizations.count < Discourse.mostNames { organizations.insert(mention.name) }
    } else if mention.tokens.count > 1, let last = mention.tokens.last,
      surnames.count < Discourse.mostNames
    {
      surnames.insert(view.text.string(view.text.tokens[last]))
    }
  }

  /// `to Estonia`, `in the Netherlands`: where something is or goes, not who does it.
  private func isGoverned(_ mention: EntityMention, in view: SentenceView) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return view.has(.preposition, at: before)
      || (view.has(.determiner, at: before) && view.has(.preposition, at: before - 1))
  }

  /// `told the BBC`, `(Reuters)`: whom somebody speaks to, or who prints it, does nothing that is told of.
  private func isAddressed(_ mention: EntityMention, in view: SentenceView) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return view.has(.addressed, at: before) || view.isByte(UInt8(ascii: "("), at: before)
      || view.has(.determiner, at: before) && view.has(.addressed, at: before - 1)
  }

  /// `Lufthansa is short of staff`: a name that no rule knows, right before a verb.
  private func isSubject(_ mention: EntityMention, in view: SentenceView) -> Bool {
    let next = mention.tokens.upperBound
    return mention.form == .name && !isGoverned(mention, in: view)
      && (view.has([.being, .having, .auxiliary, .verb, .speech], at: next)
        || view.relation(at: next)?.value.isVerb == true)
  }

  /// `the Afghanistan war`: a name before a noun only says which war.
  private func isModifier(_ mention: EntityMention, in view: SentenceView) -> Bool {
    let next = mention.tokens.upperBound
    guard mention.form == .name, view.tokens.contains(next), !view.isMark(next) else {
      return false
    }
    return view.things.covering(next) != nil || view.relation(at: next)?.value.isNoun == true
      || view.has([.speaker, .title], at: next)
      || (view.text.tokens[next].word == .unknown
        && !view.text.tokens[next].shape.contains(.capitalized))
  }

  private func slot(_ entity: Entity, _ span: TextSpan) -> Slot<Place> {
    Slot(
      Place(entity),
      TrailStep(.place, rule: entity.rule, span: span, result: entity.name), certainty: 0.8)
  }
}
