import TallyClaims
import TallyQuantities

/// How many figures a document gives for one counted thing and relation: where it gives only one, any other document's
/// figure for the same is likely of the same fact.
struct FigureKinds {
  private struct Kind: Hashable {
    let document: Int
    let dimension: Int32
    let counted: Int32
    let relation: Int32
  }

  private var kinds: [Int: Kind] = [:]
  private var members: [Kind: [Int]] = [:]
  private var lone: Set<Int> = []

  /// Sorts the claims of documents by kind.
  init(_ documents: [[Int]], cells: Cells, claims: [Claim]) {
    for (document, list) in documents.enumerated() {
      lone.formUnion(FigureKinds.lone(list, cells: cells, claims: claims))
      for claim in list {
        let key = cells.key(of: claim)
        let kind = Kind(
          document: document, dimension: key.dimension, counted: key.counted,
          relation: key.relation)
        kinds[claim] = kind
        let figure = claims[claim].quantity
        let isRepeated = (members[kind] ?? []).contains {
          claims[$0].quantity.low == figure.low && claims[$0].quantity.high == figure.high
        }
        if !isRepeated { members[kind, default: []].append(claim) }
      }
    }
  }

  /// The claims whose dimension has only one figure among the claims of a document.
  private static func lone(_ list: [Int], cells: Cells, claims: [Claim]) -> [Int] {
    Dictionary(grouping: list) { cells.key(of: $0).dimension }.values.flatMap { group in
      let figure = group.first.map { claims[$0].quantity }
      return group.allSatisfy { claims[$0].quantity.low == figure?.low } ? group : []
    }
  }

  /// Whether the document of a claim gives no other figure of its dimension.
  func isSole(_ claim: Int) -> Bool { lone.contains(claim) }

  /// How many other figures the document of a claim gives for the same, at most three.
  func rivals(of claim: Int) -> Int {
    guard let kind = kinds[claim], let members = members[kind] else { return 0 }
    return min(3, members.count - 1)
  }

  /// Whether a claim is the first of its kind in its document.
  func isFirst(_ claim: Int) -> Bool {
    guard let kind = kinds[claim] else { return false }
    return members[kind]?.first == claim
  }
}
