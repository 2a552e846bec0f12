/// The claims of a corpus by key: a cell holds all claims whose keys are equal in every part.
///
/// One counting sort, so that it costs time and memory in proportion to the claims.
struct Cells: Sendable {
  /// The key of each cell.
  let keys: [FactKey]

  private let cellOfClaim: [Int32]
  private let starts: [Int32]
  private let members: [Int32]

  /// Gathers claims by key.
  init(_ claims: ClaimRows) {
    keys = claims.keys
    cellOfClaim = claims.keyOfRow
    (starts, members) = Cells.sorted(cellOfClaim, cells: keys.count)
  }

  /// The claims of a cell, as positions in the list of claims, in order.
  func claims(of cell: Int) -> ArraySlice<Int32> {
    members[Int(starts[cell])..<Int(starts[cell + 1])]
  }

  /// How many claims a cell has.
  func count(of cell: Int) -> Int { Int(starts[cell + 1] &- starts[cell]) }

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
