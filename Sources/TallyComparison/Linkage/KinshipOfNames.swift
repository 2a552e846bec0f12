/// What rules and claims say of how names belong together, by their numbers, so that asking costs an access to an array.
struct KinshipOfNames {
  /// The relations that often name the same as a relation.
  private var relations: [[Int32]]
  /// The kind of each counted thing; 0 where it is unknown.
  private var kinds: [Int32]
  /// The places that hold a place.
  private var places: [[Int32]]

  /// Reads a table that holds all names.
  init(_ table: KeyTable) {
    let count = table.names.names.count
    relations = Array(repeating: [], count: count)
    kinds = Array(repeating: 0, count: count)
    places = Array(repeating: [], count: count)
    var names = table.names
    for (first, kin) in table.rules.relationKin {
      let number = Int(names.number(first))
      // What no claim says is asked of no claim.
      guard number < count else { continue }
      relations[number] = kin.keys.map { names.number($0) }
    }
    var kindNames = NameTable()
    for number in 0..<count {
      kinds[number] = kindNames.number(table.kind(of: Int32(clamping: number)))
    }
    for (place, holders) in table.places where Int(place) < count { places[Int(place)] = holders }
  }

  /// Whether rules say of two relations that they often name the same.
  func areKinRelations(_ one: Int32, _ other: Int32) -> Bool {
    one != other && one != 0 && other != 0 && relations[Int(one)].contains(other)
  }

  /// Whether two counted things are of one kind: passengers and people.
  func areKin(_ one: Int32, _ other: Int32) -> Bool {
    kinds[Int(one)] != 0 && kinds[Int(one)] == kinds[Int(other)]
  }

  /// Whether one place lies in the other.
  func lies(_ place: Int32, in other: Int32) -> Bool { places[Int(place)].contains(other) }
}
