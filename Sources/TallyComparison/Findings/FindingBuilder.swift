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
  ///
  /// - Parameter faults: the figures that do not fit by their arithmetic.
  func findings(_ comparisons: [Comparison], faults: [ArithmeticFault]) -> [Finding] {
    var grouping = FactGrouping(claims, rules: rules)
    let findings = grouping.groups(comparisons).compactMap(finding) + faults.compactMap(finding)
    return findings.sorted(by: FindingOrder.precedes)
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
      consensus: consensus(sides),
      confidence: worst.confidence, keyFingerprint: Fingerprint.fact(.disagreement, parts),
      sides: sides, gapBeyondHalos: order.gapBeyondHalos(worst))
  }

  /// What most independent witnesses admit: whole numbers of things counted, nothing where none lies inside.
  private func consensus(_ sides: [Finding.Side]) -> Interval? {
    let quantities = sides.flatMap(\.witnesses).map { claims[$0].quantity }
    guard let overlap = Consensus.interval(quantities.map(\.soft)) else { return nil }
    guard quantities.allSatisfy(\.isCount) else { return overlap }
    let wholes = overlap.ofWholes
    return wholes.isEmpty ? nil : wholes
  }

  /// The finding of a sum, share, change or conversion that fails.
  private func finding(_ fault: ArithmeticFault) -> Finding? {
    let claim = claims[fault.claim]
    let key = CanonicalKey(rules: rules).key(of: claim)
    guard let difference = claim.quantity.low.subtracting(fault.expected)?.magnitude else {
      return nil
    }
    let parts = Fingerprint.parts(
      key, dimension: claim.quantity.dimension, modality: claim.modality)
    let values = [claim.quantity.low, fault.expected].sorted().map { FigureWords.plain($0) }
    let conflict = comparison(fault, gap: difference)
    return Finding(
      fingerprint: Fingerprint.finding(.arithmetic, parts, values: values), check: .arithmetic,
      key: key,
      subject: SubjectWords(forms: rules.forms).subject(
        key, quantity: claim.quantity, modality: claim.modality),
      values: values, claims: [fault.claim] + fault.others, agreeing: [], conflicts: [conflict],
      worst: conflict, severity: conflict.severity ?? .minor, consensus: nil,
      confidence: conflict.confidence, keyFingerprint: Fingerprint.fact(.arithmetic, parts),
      gapBeyondHalos: gap(fault))
  }

  private func comparison(_ fault: ArithmeticFault, gap: Rational) -> Comparison {
    let figure = claims[fault.claim].quantity.low
    let (low, high) = (min(figure, fault.expected), max(figure, fault.expected))
    let ratio = low > .zero ? high.divided(by: low)?.approximate : nil
    return Comparison(
      first: fault.claim, second: fault.others.first ?? fault.claim, verdict: .conflict,
      reason: fault.reason,
      severity: SeverityScale(parameters: rules.parameters).severity(ratio), gap: gap, ratio: ratio,
      days: 0, timeMayExplain: fault.timeMayExplain,
      confidence: claims[fault.claim].confidence,
      trail: [TrailStep(.verdict, rule: fault.rule, result: Finding.Check.arithmetic.rawValue)])
  }

  private func gap(_ fault: ArithmeticFault) -> Double {
    let soft = claims[fault.claim].quantity.soft
    let figure = claims[fault.claim].quantity.low.magnitude
    guard figure != .zero, let gap = soft.gap(to: fault.admitted) else { return 0 }
    return gap.approximate / figure.approximate
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
