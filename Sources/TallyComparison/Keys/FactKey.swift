/// A claim's key with every name replaced by a number, so that keys are compared and grouped as integers.
///
/// The number 0 stands for an unknown part.
struct FactKey: Hashable, Sendable {
  /// The dimension of the quantity.
  var dimension: Int32
  /// The thing counted, by the name that rules give it.
  var counted: Int32
  /// Who does it or has it.
  var actor: Int32
  /// Where.
  var place: Int32
  /// The class of the relation.
  var relation: Int32
  /// The set of restrictors that narrow the fact.
  var restrictors: Int32
  /// The event.
  var event: Int32
  /// The period of a rate or sum.
  var period: Int32
  /// What a rate is compared with.
  var basis: Int32
  /// Whether the claim is asserted, planned, possible or negated.
  var modality: Int32

  /// The parts of a key that may be unknown.
  struct Parts: OptionSet, Hashable {
    let rawValue: UInt8
    static let place = Parts(rawValue: 1)
    static let actor = Parts(rawValue: 2)
    static let relation = Parts(rawValue: 4)
    static let event = Parts(rawValue: 8)
    static let counted = Parts(rawValue: 16)
    static let period = Parts(rawValue: 32)
    static let basis = Parts(rawValue: 64)

    /// Every set of parts.
    static let sets = (0..<UInt8(128)).map { Parts(rawValue: $0) }
  }

  /// The key by the numbers of another table of names.
  func renumbered(by numbers: [Int32]) -> FactKey {
    func number(_ name: Int32) -> Int32 { numbers[Int(name)] }
    return FactKey(
      dimension: number(dimension), counted: number(counted), actor: number(actor),
      place: number(place), relation: number(relation), restrictors: number(restrictors),
      event: number(event), period: number(period), basis: number(basis),
      modality: number(modality))
  }

  /// The parts that are known.
  var known: Parts {
    var parts: Parts = []
    if place != 0 { parts.insert(.place) }
    if actor != 0 { parts.insert(.actor) }
    if relation != 0 { parts.insert(.relation) }
    if event != 0 { parts.insert(.event) }
    if counted != 0 { parts.insert(.counted) }
    if period != 0 { parts.insert(.period) }
    if basis != 0 { parts.insert(.basis) }
    return parts
  }

  /// The key with only the given parts of those that may be unknown.
  func keeping(_ parts: Parts) -> FactKey {
    var key = self
    if !parts.contains(.place) { key.place = 0 }
    if !parts.contains(.actor) { key.actor = 0 }
    if !parts.contains(.relation) { key.relation = 0 }
    if !parts.contains(.event) { key.event = 0 }
    if !parts.contains(.counted) { key.counted = 0 }
    if !parts.contains(.period) { key.period = 0 }
    if !parts.contains(.basis) { key.basis = 0 }
    return key
  }
}
