/// What a claim is about. Two claims can be at odds only when their keys speak of the same fact.
///
/// A part that is nil is unknown, not absent: it may match any, at a cost in confidence.
package struct ClaimKey: Hashable, Sendable {
  /// The thing counted or measured, by its canonical name: `soldier`, `death`, `GDP`, `Dimorphos`.
  package let counted: String?

  /// The kind the thing belongs to, such as `person`; nil where no rule says.
  package let countedKind: String?

  /// Who does it or has it: `United Kingdom`, `Russia`.
  package let actor: String?

  /// Where: `Estonia`, `border of Ukraine`.
  package let place: String?

  /// The places that hold `place`, from near to far: Tapa → Estonia → Baltic states.
  package let placeWithin: [String]

  /// What is said of it: `stationed`, `killed`, `growth`.
  package let relation: String?

  /// What narrows the counted thing, sorted: `additional`, `children`, `year on year`, `of whom`.
  package let restrictors: [String]

  /// The kind of event that a toll or a turnout belongs to: `earthquake`, `march`.
  package let event: String?

  /// The period of the calendar that a rate or a sum is for: `quarter 2`, `month 6`.
  package let period: String?

  /// What a rate is compared with: `year on year`, `quarter on quarter`.
  package let basis: String?

  /// Makes a key; restrictors are put in order.
  package init(
    counted: String?, countedKind: String? = nil, actor: String? = nil, place: String? = nil,
    placeWithin: [String] = [], relation: String? = nil, restrictors: [String] = [],
    event: String? = nil, period: String? = nil, basis: String? = nil
  ) {
    self.period = period
    self.basis = basis
    self.counted = counted
    self.countedKind = countedKind
    self.actor = actor
    self.place = place
    self.placeWithin = placeWithin
    self.relation = relation
    self.restrictors = restrictors.sorted()
    self.event = event
  }
}

extension ClaimKey: CustomStringConvertible {
  /// The key on one line, for reports and fingerprints: `soldier · United Kingdom · Estonia · stationed`.
  package var description: String {
    var text = counted ?? "?"
    func add(_ part: String) {
      text += " · "
      text += part
    }
    add(actor ?? "?")
    add(place ?? "?")
    add(relation ?? "?")
    for restrictor in restrictors { add(restrictor) }
    if let period { add(period) }
    if let basis { add(basis) }
    return text
  }
}
