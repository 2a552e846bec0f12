import TallyClaims
import TallyQuantities
import TallyText

/// Makes findings of comparisons: one a fact, worst first.
struct FindingBuilder {
  private let claims: [Claim]
  private let documents: [DocumentProfile]
  private let rules: ComparisonRules
  private let order: ConflictOrder
  private let witnesses: WitnessCount

  /// Makes a builder over the claims of a corpus.
  init(_ claims: [Claim], documents: [DocumentProfile], rules: ComparisonRules) {
    self.claims = claims
    self.documents = documents
    self.rules = rules
    order = ConflictOrder(claims)
    witnesses = WitnessCount(claims, parameters: rules.parameters)
  }

  /// The findings, worst first.
  func findings(_ comparisons: [Comparison]) -> [Finding] {
    var grouping = FactGrouping(claims, rules: rules)
    return grouping.groups(comparisons).compactMap(finding).sorted(by: FindingOrder.precedes)
  }

  private func finding(_ group: FactGroup) -> Finding? {
    let conflicts = group.conflicts.sorted(by: order.isWorse)
    guard let worst = conflicts.first, let furthest = conflicts.min(by: order.isFurther) else {
      return nil
    }
    let claim = claims[worst.first]
    let parts = Fingerprint.parts(
      group.key, dimension: claim.quantity.dimension, modality: claim.modality)
    let sides = sides(of: group)
    return Finding(
      fingerprint: Fingerprint.finding(
        .disagreement, parts, values: order.values(furthest).map(\.text)),
      check: .disagreement, key: group.key,
      subject: SubjectWords(forms: rules.forms).subject(
        group.key, quantity: claim.quantity, modality: claim.modality),
      values: valuesAtOdds(group), claims: inDateOrder(group.claims.union(repeating(group))),
      agreeing: inDateOrder(group.agreeing.subtracting(repeating(group))), conflicts: conflicts,
      worst: worst,
      severity: worst.severity ?? .minor,
      consensus: Consensus.interval(sides.flatMap(\.witnesses).map { claims[$0].quantity.soft }),
      confidence: worst.confidence, keyFingerprint: Fingerprint.fact(.disagreement, parts),
      sides: sides, gapBeyondHalos: order.gapBeyondHalos(worst))
  }

  /// The claims that repeat a figure at odds: they stand on its side, whoever they were compared with.
  private func repeating(_ group: FactGroup) -> Set<Int> {
    let atOdds = Set(group.claims.map { ValueClass(claims[$0].quantity) })
    return group.agreeing.filter { atOdds.contains(ValueClass(claims[$0].quantity)) }
  }

  private func valuesAtOdds(_ group: FactGroup) -> [String] {
    Set(group.claims.map { ValueClass(claims[$0].quantity) }).sorted().map(\.text)
  }

  /// The figures of the fact, lowest first, each with its claims and its independent witnesses.
  private func sides(of group: FactGroup) -> [Finding.Side] {
    var claimsOfValue: [ValueClass: Set<Int>] = [:]
    for claim in group.claims.union(group.agreeing) {
      claimsOfValue[ValueClass(claims[claim].quantity), default: []].insert(claim)
    }
    return claimsOfValue.sorted { $0.key < $1.key }.map { value, members in
      let ordered = inDateOrder(members)
      return Finding.Side(
        value: value.text, claims: ordered, witnesses: witnesses.witnesses(among: ordered))
    }
  }

  private func inDateOrder(_ list: Set<Int>) -> [Int] {
    list.sorted {
      TimeOrder.precedes(
        (claims[$0].asOf?.days, claims[$0].id), (claims[$1].asOf?.days, claims[$1].id))
    }
  }
}
