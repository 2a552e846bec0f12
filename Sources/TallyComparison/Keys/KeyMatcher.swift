import TallyQuantities

/// Decides whether two keys speak of the same fact.
struct KeyMatcher: Sendable {
  /// The names and places behind the numbers.
  let table: KeyTable

  private let parameters: ParameterTable
  private let counting: Int32
  private let kinships: [Kinship: Double]
  private let families: [Int32: Int32]
  private let generals: Set<Int32>

  private struct Kinship: Hashable {
    let first: Int32
    let second: Int32
    let relation: Int32
  }

  /// Makes a matcher over a table that holds all names.
  init(_ table: KeyTable) {
    var names = table.names
    counting = names.number(Quantity.counting)
    var kinships: [Kinship: Double] = [:]
    for kinship in table.rules.kinships {
      let first = names.number(kinship.pair.first)
      let second = names.number(kinship.pair.second)
      let relation = names.number(kinship.relation)
      kinships[Kinship(first: first, second: second, relation: relation)] = kinship.cost.approximate
      kinships[Kinship(first: second, second: first, relation: relation)] = kinship.cost.approximate
    }
    self.kinships = kinships
    generals = Set(table.rules.countedSenses.values.map { names.number($0.counted) })
    families = KeyMatcher.families(kinships.keys.map { ($0.first, $0.second) })
    self.table = table
    parameters = table.rules.parameters
  }

  /// A number that a counted thing shares with all that rules call its kin.
  func family(of counted: Int32) -> Int32 { families[counted] ?? counted }

  /// Whether a key knows enough to match any: the thing counted, or the owner of what is measured.
  func canMatch(_ key: FactKey) -> Bool {
    key.counted != 0 || (key.dimension != counting && key.actor != 0)
  }

  /// Stands for any dimension where only the known parts of keys are looked at.
  private static let anyDimension: Int32 = -1

  /// Whether keys that know these parts can match at best, where every shared part is equal.
  func canMatch(_ one: FactKey.Parts, _ other: FactKey.Parts) -> Bool {
    let ones = FactKey(
      dimension: KeyMatcher.anyDimension, counted: 1, actor: 1, place: 1, relation: 1,
      restrictors: 0, event: 1, period: 1, basis: 1,
      modality: 0)
    return match(ones.keeping(one), ones.keeping(other)).confidence != nil
  }

  /// Compares two keys part by part.
  func match(_ one: FactKey, _ other: FactKey) -> KeyMatch {
    if let part = differing(one, other) { return .different(part) }
    guard let counted = countedShare(one, other) else { return .different(.counted) }
    guard let place = placeShare(one, other) else { return .different(.place) }
    let confidence = counted * place * share(of: one, other)
    let shared = one.known.intersection(other.known)
    guard !shared.isDisjoint(with: [.place, .actor, .relation, .event]),
      isAnchored(one, other, shared), confidence >= parameters.approximate(.minimumConfidence)
    else { return .unsure(confidence: confidence) }
    return .same(confidence: confidence)
  }

  /// Whether no part that both keys know differs, as far as rules tell what may be the same.
  func agree(_ one: FactKey, _ other: FactKey) -> Bool {
    differing(one, other) == nil && countedShare(one, other) != nil
  }

  /// The part in which both are known and not the same; place and counted thing are looked at elsewhere.
  private func differing(_ one: FactKey, _ other: FactKey) -> KeyPart? {
    if one.dimension != other.dimension { return .dimension }
    if one.modality != other.modality { return .modality }
    if one.restrictors != other.restrictors { return .restrictors }
    if KeyMatcher.differ(one.relation, other.relation) { return .relation }
    if KeyMatcher.differ(one.actor, other.actor) { return .actor }
    if KeyMatcher.differ(one.period, other.period) { return .period }
    if KeyMatcher.differ(one.basis, other.basis) { return .basis }
    if KeyMatcher.differ(one.event, other.event) { return .event }
    if narrowsToll(one, other) { return .actor }
    return nil
  }

  /// A toll of one country's people is a part of the toll of all: `13 Americans` and `90 people`. Marines are mostly those
  /// of the country that the other text names.
  func narrowsToll(_ one: FactKey, _ other: FactKey) -> Bool {
    guard (one.actor == 0) != (other.actor == 0) else { return false }
    if one.counted == other.counted, !generals.contains(one.counted) { return false }
    // The people of the country where it happened are mostly all of them.
    let (named, unnamed) = one.actor != 0 ? (one, other) : (other, one)
    if named.actor == unnamed.place || table.lies(unnamed.place, in: named.actor) { return false }
    return table.course(of: one.relation != 0 ? one : other).course == .cumulative
  }

  /// Whether both parts are known and not the same.
  static func differ(_ one: Int32, _ other: Int32) -> Bool {
    one != other && one != 0 && other != 0
  }

  /// Things counted must be known on both sides; things measured must belong to one owner or place.
  private func isAnchored(_ one: FactKey, _ other: FactKey, _ shared: FactKey.Parts) -> Bool {
    one.dimension == counting
      ? shared.contains(.counted)
      : !shared.isDisjoint(with: [.actor, .place, .event])
        || (shared.isSuperset(of: [.counted, .relation]) && isFixed(one))
  }

  /// Whether what a key measures stays as it is, as far as its dimension tells.
  private func isFixed(_ key: FactKey) -> Bool {
    key.dimension == KeyMatcher.anyDimension || table.course(of: key).course == .fixed
  }

  /// Gives every name the least number among those that kinships lead to.
  private static func families(_ kinships: [(Int32, Int32)]) -> [Int32: Int32] {
    var families: [Int32: Int32] = [:]
    for (first, second) in kinships {
      let one = families[first] ?? first
      let other = families[second] ?? second
      let least = min(one, other)
      families[first] = least
      families[second] = least
      for (name, family) in families where family == one || family == other {
        families[name] = least
      }
    }
    return families
  }

  /// What is left of the confidence by the things counted; nil where they differ.
  func countedShare(_ one: FactKey, _ other: FactKey) -> Double? {
    if one.counted == other.counted { return 1 }
    if one.counted == 0 || other.counted == 0 { return parameters.approximate(.countedUnknown) }
    let relation = one.relation != 0 ? one.relation : other.relation
    return kinships[Kinship(first: one.counted, second: other.counted, relation: relation)]
  }

  /// One event is at one place: where both name the event, an unknown place costs nothing.
  func placeShare(_ one: FactKey, _ other: FactKey) -> Double? {
    if one.place != 0, one.place == other.place { return 1 }
    if one.place != 0, other.place != 0 {
      guard table.lies(one.place, in: other.place) || table.lies(other.place, in: one.place) else {
        return nil
      }
      return parameters.approximate(.placeWithin)
    }
    if one.event != 0, one.event == other.event { return 1 }
    // What a firm costs or earns has an owner; where, hardly anybody says.
    if one.place == other.place, one.dimension != counting, one.actor != 0,
      one.actor == other.actor
    {
      return 1
    }
    let bothUnknown = one.place == other.place
    return parameters.approximate(bothUnknown ? .placesUnknown : .placeUnknown)
  }

  private func share(of one: FactKey, _ other: FactKey) -> Double {
    share(one.actor, other.actor, one: .actorUnknown, both: .actorsUnknown)
      * share(one.relation, other.relation, one: .relationUnknown, both: .relationsUnknown)
      * share(one.event, other.event, one: .eventUnknown, both: nil)
      * share(one.period, other.period, one: .calendarUnknown, both: nil)
      * share(one.basis, other.basis, one: .basisUnknown, both: nil)
  }

  private func share(
    _ first: Int32, _ second: Int32, one: Parameter, both: Parameter?
  ) -> Double {
    if first != 0, second != 0 { return 1 }
    if first == second { return both.map(parameters.approximate) ?? 1 }
    return parameters.approximate(one)
  }
}
