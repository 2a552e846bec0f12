import TallyClaims
import TallyQuantities

/// Brings claim keys to numbers, by the names that rules give: `death` becomes a person killed.
struct KeyTable: Sendable {
  /// The tables of the layer.
  let rules: ComparisonRules

  /// The names behind the numbers.
  private(set) var names = NameTable()

  /// The places that hold a place, by number, from near to far.
  private(set) var places: [Int32: [Int32]] = [:]

  /// The kind of each counted thing, by number.
  private var kinds: [Int32: String] = [:]

  /// Places that are a country or more, by number.
  private var broadPlaces: Set<Int32> = []

  /// Makes an empty table.
  init(rules: ComparisonRules) { self.rules = rules }

  /// The key of a claim in numbers.
  mutating func key(of claim: Claim) -> FactKey {
    let key = claim.key
    let sense = key.counted.flatMap { rules.countedSenses[$0] }
    let relation = KeyTable.relation(of: key, sense).map { rules.relationClasses[$0]?.name ?? $0 }
    let place = names.number(key.place)
    if let name = key.place, rules.broadPlaces.contains(name) { broadPlaces.insert(place) }
    if !key.placeWithin.isEmpty {
      addPlaces(key.placeWithin.map { names.number($0) }, around: place)
    }
    let counted = names.number(sense?.counted ?? key.counted)
    if let kind = key.countedKind, counted != 0 { kinds[counted] = kind }
    return FactKey(
      dimension: names.number(claim.quantity.dimension), counted: counted,
      actor: names.number(key.actor), place: place,
      relation: names.number(relation),
      restrictors: restrictors(of: key), event: names.number(key.event),
      period: names.number(key.period), basis: names.number(key.basis),
      modality: names.number(modality(of: claim, relation).rawValue))
  }

  /// What is said of the counted thing, or what the noun implies.
  private static func relation(of key: ClaimKey, _ sense: CountedSense?) -> String? {
    guard let said = key.relation else { return sense?.relation }
    return sense?.replaced.contains(said) == true ? sense?.relation : said
  }

  /// Superseded figures stand with those that are asserted, and so do plans that are told like deeds.
  private func modality(of claim: Claim, _ relation: String?) -> Modality {
    switch claim.modality {
    case .superseded: return .asserted
    case .planned where relation.map(rules.announcedRelations.contains) == true: return .asserted
    default: return claim.modality
    }
  }

  /// Takes in the names, places and kinds of another table; its numbers in this one, by number.
  mutating func merge(_ other: KeyTable) -> [Int32] {
    let numbers = other.names.names.map { names.number($0) }
    for (place, chain) in other.places {
      addPlaces(chain.map { numbers[Int($0)] }, around: numbers[Int(place)])
    }
    for place in other.broadPlaces { broadPlaces.insert(numbers[Int(place)]) }
    for (counted, kind) in other.kinds { kinds[numbers[Int(counted)]] = kind }
    return numbers
  }

  /// The course in time of the facts that a key speaks of.
  func course(of key: FactKey) -> FactCourse {
    rules.courses.course(
      relation: names.name(key.relation), counted: names.name(key.counted),
      dimension: names.name(key.dimension) ?? "")
  }

  /// The kind of a counted thing; nil where it is unknown.
  func kind(of counted: Int32) -> String? { kinds[counted] }

  /// Whether two counted things are of one kind: passengers and people.
  func areKin(_ one: Int32, _ other: Int32) -> Bool {
    guard let kind = kinds[one] else { return false }
    return kinds[other] == kind
  }

  /// Whether rules say of two relations that they often name the same.
  func areKinRelations(_ one: Int32, _ other: Int32) -> Bool {
    guard one != other, let first = names.name(one), let second = names.name(other) else {
      return false
    }
    return rules.relationKin[first]?[second] != nil
  }

  /// Whether a key counts things, rather than measure something.
  func isCount(_ key: FactKey) -> Bool { names.name(key.dimension) == Quantity.counting }

  /// Whether a key's place tells too little of where a thing happened that happens in one spot.
  func isBroad(_ key: FactKey) -> Bool {
    broadPlaces.contains(key.place)
      && !(names.name(key.event).map(rules.spanningEvents.contains) ?? false)
  }

  /// Whether one place lies in the other.
  func lies(_ place: Int32, in other: Int32) -> Bool { places[place]?.contains(other) ?? false }

  private mutating func restrictors(of key: ClaimKey) -> Int32 {
    guard !key.restrictors.isEmpty else { return 0 }
    let kept = rules.restrictors(of: key)
    var distinct: [String] = []
    for name in kept.sorted() where distinct.last != name { distinct.append(name) }
    return names.number(distinct.joined(separator: " · "))
  }

  private mutating func addPlaces(_ chain: [Int32], around place: Int32) {
    guard place != 0 else { return }
    var known = places[place] ?? []
    for number in chain {
      if number != place, !known.contains(number) { known.append(number) }
    }
    places[place] = known
  }
}
