import TallyClaims

/// The claims of a corpus by key: a cell holds all claims whose keys are equal in every part.
///
/// Built in one pass and one counting sort, so that it costs time and memory in proportion to the claims.
struct Cells {
  /// The key of each cell.
  let keys: [FactKey]

  private let cellOfClaim: [Int32]
  private let starts: [Int32]
  private let members: [Int32]

  /// Gathers claims by key.
  init(_ claims: [Claim], table: inout KeyTable) {
    var numbers: [FactKey: Int32] = [:]
    var keys: [FactKey] = []
    var cellOfClaim: [Int32] = []
    cellOfClaim.reserveCapacity(claims.count)
    for claim in claims {
      let key = table.key(of: claim)
      if let cell = numbers[key] {
        cellOfClaim.append(cell)
      } else {
        let cell = Int32(clamping: keys.count)
        numbers[key] = cell
        keys.append(key)
        cellOfClaim.append(cell)
      }
    }
    self.keys = keys
    self.cellOfClaim = cellOfClaim
    (starts, members) = Cells.sorted(cellOfClaim, cells: keys.count)
  }

  /// The claims of a cell, as positions in the list of claims, in order.
  func claims(of cell: Int) -> ArraySlice<Int32> {
    members[Int(starts[cell])..<Int(starts[cell + 1])]
  }

  /// The key of a claim.
  func key(of claim: Int) -> FactKey { keys[Int(cellOfClaim[claim])] }

  private static func sorted(_ cellOfClaim: [Int32], cells: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: cells + 1)
    for cell in cellOfClaim { starts[Int(cell) + 1] += 1 }
    for cell in 0..<cells { starts[cell + 1] += starts[cell] }
    var next = starts
    var members = [Int32](repeating: 0, count: cellOfClaim.count)
    for (claim, cell) in cellOfClaim.enumerated() {
      members[Int(next[Int(cell)])] = Int32(clamping: claim)
      next[Int(cell)] += 1
    }
    return (starts, members)
  }
}
