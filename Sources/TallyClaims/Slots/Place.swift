/// A place as a claim's key holds it.
struct Place: Hashable, Sendable {
  /// The canonical name: `Estonia`, `border of Ukraine`.
  let name: String

  /// What holds it, from near to far.
  let within: [String]

  /// Whether it is a country or more, where things happen in many spots at once.
  let isBroad: Bool

  /// Whether it is a part of a town: `the eastern districts of Lima`.
  let isPart: Bool

  /// The town that a part belongs to; the place itself where it is none.
  var whole: Place {
    guard isPart, let town = within.first else { return self }
    return Place(name: town, within: Array(within.dropFirst()))
  }

  /// Makes a part of a town; without a name it is `part of Lima`.
  init(partOf town: Entity, named name: String?) {
    self.name = name ?? "part of \(town.name)"
    within = [town.name] + town.within
    isBroad = false
    isPart = true
  }

  /// Makes a place that no rule knows.
  init(name: String, within: [String]) {
    self.name = name
    self.within = within
    isBroad = false
    isPart = false
  }

  /// The place that an entity is.
  init(_ entity: Entity) {
    name = entity.name
    within = entity.within
    isBroad = entity.kind.isBroad
    isPart = false
  }
}

extension ClaimRules {
  /// The country that a place is or lies in; nil where rules know none.
  func country(of place: Place) -> Entity? {
    ([place.name] + place.within).lazy.compactMap { countries[$0] }.first.map { entities[$0] }
  }
}
