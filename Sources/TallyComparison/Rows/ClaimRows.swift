package import TallyClaims

/// The claims of a corpus as rows, each under the number of its key.
///
/// Rows are made as claims are read; those of several parts of a corpus can be made side by side and put together.
/// Costs time and memory in proportion to the claims.
package struct ClaimRows: Sendable {
  /// The names and places behind the numbers.
  private(set) var table: KeyTable

  /// The claims, in order of reading.
  private(set) var rows: [ClaimRow] = []

  /// The different keys, in the order in which they come up.
  private(set) var keys: [FactKey] = []

  /// The place of each claim's key among the keys.
  private(set) var keyOfRow: [Int32] = []

  private var numbers: [FactKey: Int32] = [:]
  private let keepsClaims: Bool

  /// Makes an empty list.
  ///
  /// - Parameter keepsClaims: whether reasons will be put into words, for which the claims themselves are needed.
  package init(rules: ComparisonRules, keepsClaims: Bool) {
    table = KeyTable(rules: rules)
    self.keepsClaims = keepsClaims
  }

  /// Makes the rows of some claims.
  init(_ claims: [Claim], rules: ComparisonRules) {
    self.init(rules: rules, keepsClaims: true)
    reserveCapacity(claims.count)
    for claim in claims { append(claim) }
  }

  /// How many claims there are.
  package var count: Int { rows.count }

  /// Makes room for so many claims.
  package mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
    keyOfRow.reserveCapacity(count)
  }

  /// Adds a claim.
  package mutating func append(_ claim: Claim) {
    let key = table.key(of: claim)
    rows.append(ClaimRow(claim, keepsClaim: keepsClaims))
    keyOfRow.append(number(of: key))
  }

  /// Adds the claims of another part of the corpus.
  package mutating func append(contentsOf part: ClaimRows) {
    let names = table.merge(part.table)
    let keys = part.keys.map { number(of: $0.renumbered(by: names)) }
    rows.append(contentsOf: part.rows)
    keyOfRow.append(contentsOf: part.keyOfRow.map { keys[Int($0)] })
  }

  private mutating func number(of key: FactKey) -> Int32 {
    if let known = numbers[key] { return known }
    let number = Int32(clamping: keys.count)
    numbers[key] = number
    keys.append(key)
    return number
  }
}
