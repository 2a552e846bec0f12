import TallyClaims
import TallyText

extension PairJudge {
  /// What the keys say of a pair.
  struct Frame {
    /// What shows that both claims speak of one fact.
    enum Link: Hashable {
      /// Their keys match.
      case keys
      /// Their documents tell of one event, and the signs add up.
      case event
      /// Both stand at one place of one statement.
      case statement
    }

    /// What shows that both claims speak of one fact.
    private(set) var link = Link.keys

    /// Whether no part that both keys know differs. A part that differs explains figures that differ; figures that are
    /// the same tell that it was misread.
    private(set) var agrees = true

    /// Whether the documents of two linked claims say enough to tell that they are about one event.
    private(set) var areTold = true

    /// Whether one of the two documents does.
    private(set) var isOneTold = true

    /// How sure it is that both keys speak of one fact.
    let confidence: Double

    /// How the fact behaves in time: the course of the key that names the relation.
    let course: FactCourse

    /// Whether both keys name the same kind of event, and once dated: whether it is the same event.
    private(set) var sharesEvent: Bool

    /// Whether the events of both claims happened on different days.
    private(set) var areEventsApart = false

    /// Whether both keys say for which period a rate is and what it is compared with, or neither does.
    let sharesPeriod: Bool

    /// Whether both keys know the same parts.
    let sharesParts: Bool

    /// Whether neither a place, an actor nor an event is known on both sides, so that only days tie the two together.
    let isLoose: Bool

    /// Whether both keys know what is counted, or two of what is measured, where, and of whom: enough to call figures at
    /// odds a conflict where something beside the keys links them.
    let isFirm: Bool

    /// Whether both keys know the same thing or the same actor: a place alone is shared by too much.
    let isNamed: Bool

    /// Whether both keys know the same thing.
    let isSameThing: Bool

    /// Whether either claim is of a part of what it counts.
    let isNarrowed: Bool

    /// Whether both keys know the same place.
    let sharesPlace: Bool

    /// Whether only one key knows a place: that of the whole occasion, or of a part of it.
    let isPlacedOnOneSide: Bool

    /// Whether both keys know a place, and neither lies in the other.
    let arePlacesApart: Bool

    /// Whether the place of either tells too little of where a thing happened that happens in one spot.
    let isBroad: Bool

    /// Whether each document measures but one thing in this unit, so that both measure the same.
    private(set) var areSole = false

    /// Whether both things counted are the same, or so near that one may be called by the other's name.
    private(set) var isOneThing = true

    /// Whether both events are known to the day and the days differ, or one was told of before the other happened.
    private(set) var areDaysApart = false

    /// Whether the smaller figure is of a place inside the other's, so that it may be a part of it.
    private(set) var isSmallerInside = false

    /// Whether the day of the event is known on one side only.
    private(set) var isDatedOnOneSide = false

    /// Whether both keys know the same owner of what is measured, or neither does and both know the same near place.
    let isOwned: Bool

    /// Whether both keys know what is said of the thing.
    let isSaid: Bool

    /// Whether both keys know who, and name others.
    let areActorsApart: Bool

    /// Whether the first claim's place lies in the second's.
    let isFirstInside: Bool

    /// Whether the second claim's place lies in the first's.
    let isSecondInside: Bool

    /// Reads what two matching keys say.
    init(confidence: Double, _ one: FactKey, _ other: FactKey, table: KeyTable) {
      self.confidence = confidence
      course = Frame.course(one, other, table)
      sharesEvent = one.event != 0 && one.event == other.event
      sharesPeriod = one.period == other.period && one.basis == other.basis
      sharesParts = one.known == other.known
      isLoose = one.known.intersection(other.known).isDisjoint(with: [.place, .actor, .event])
      let shared = one.known.intersection(other.known)
      // Many a thing in one country is so long or so large.
      let telling: FactKey.Parts =
        table.isBroad(one) || table.isBroad(other)
        ? [.counted, .actor] : [.counted, .actor, .place]
      isFirm =
        table.isCount(one)
        ? shared.contains(.counted) : shared.intersection(telling).rawValue.nonzeroBitCount > 1
      isSameThing = one.counted != 0 && one.counted == other.counted
      isNamed =
        isSameThing
        || (one.actor != 0 && one.actor == other.actor)
      isNarrowed = one.restrictors != 0 || other.restrictors != 0
      sharesPlace = one.place != 0 && one.place == other.place
      isPlacedOnOneSide = (one.place == 0) != (other.place == 0)
      arePlacesApart =
        one.place != 0 && other.place != 0 && one.place != other.place
        && !table.lies(one.place, in: other.place) && !table.lies(other.place, in: one.place)
      isBroad = table.isBroad(one) || table.isBroad(other)
      isOwned =
        one.actor == other.actor
        && (one.actor != 0 || (sharesPlace && !isBroad))
      isSaid = shared.contains(.relation)
      areActorsApart = KeyMatcher.differ(one.actor, other.actor)
      isFirstInside = table.lies(one.place, in: other.place)
      isSecondInside = table.lies(other.place, in: one.place)
    }

    /// The course of the key that names the relation; of two that name others, the same whichever comes first.
    private static func course(_ one: FactKey, _ other: FactKey, _ table: KeyTable) -> FactCourse {
      let (first, second) = (table.course(of: one), table.course(of: other))
      if one.relation == 0 || other.relation == 0 { return one.relation != 0 ? first : second }
      return (first.course.rawValue, first.name) <= (second.course.rawValue, second.name)
        ? first : second
    }

    /// The frame of two claims that something beside their keys links.
    ///
    /// - Parameters:
    ///   - areTold: whether their documents say enough to tell that they are about one event.
    ///   - isOneTold: whether one of them does.
    ///   - isOneThing: whether both things counted are the same, or near enough.
    ///   - areSole: whether each document measures but one thing in this unit.
    func linked(
      by link: Link, agrees: Bool, areTold: Bool = true, isOneTold: Bool = true,
      isOneThing: Bool = true,
      areSole: Bool = false
    ) -> Frame {
      var frame = self
      frame.areSole = areSole
      frame.isOneThing = isOneThing
      frame.areTold = areTold
      frame.isOneTold = isOneTold
      frame.agrees = agrees
      frame.link = link
      return frame
    }

    /// The frame of two claims: events of one kind are the same only where their days meet.
    func dated(_ one: ClaimRow, _ other: ClaimRow) -> Frame {
      var frame = self
      let gap = one.eventDays.flatMap { first in other.eventDays.map { first.gap(to: $0) } }
      let areExact = [one, other].allSatisfy {
        $0.eventDays.map { $0.from.days(to: $0.to) <= Frame.nightfall } ?? false
      }
      frame.sharesEvent = sharesEvent && areExact && gap.map { $0 <= Frame.nightfall } ?? false
      let (first, second) = (one.quantity, other.quantity)
      frame.isSmallerInside =
        (isFirstInside && first.high < second.low) || (isSecondInside && second.high < first.low)
      frame.areDaysApart =
        gap.map { $0 > 0 } ?? false || Frame.precedes(one, other) || Frame.precedes(other, one)
      frame.isDatedOnOneSide = (one.eventDays == nil) != (other.eventDays == nil)
      frame.areEventsApart = gap.map { $0 > Frame.nightfall } ?? false
      return frame
    }

    /// Whether one was published before the event of the other happened.
    private static func precedes(_ one: ClaimRow, _ other: ClaimRow) -> Bool {
      guard let asOf = one.asOf, asOf.basis == .publication, let event = other.eventDays else {
        return false
      }
      return asOf.days.to.days(to: event.from) > nightfall
    }

    /// The days between the dates of one event: late evening here is morning elsewhere.
    private static let nightfall = 1
  }
}
