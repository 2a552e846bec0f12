import TallyClaims
import TallyText

/// The rules by which two keys came to speak of one fact, for the trail of their comparison.
struct KeyTrail: Sendable {
  /// The tables of the layer.
  let rules: ComparisonRules

  /// The steps for two keys that match: what was taken for the same, and how the fact behaves in time.
  func steps(_ one: ClaimKey, _ other: ClaimKey, course: FactCourse) -> [TrailStep] {
    var steps = senses(one, other) + restrictors(one, other)
    if let step = kinship(one, other) { steps.append(step) }
    if let step = relation(one, other) { steps.append(step) }
    if let rule = course.rule { steps.append(TrailStep(.time, rule: rule, result: course.name)) }
    return steps
  }

  /// The rule by which a plan and a deed are told alike: jobs to be cut are jobs that are cut.
  func announcement(_ one: Claim, _ other: Claim) -> TrailStep? {
    guard one.modality != other.modality, let relation = one.key.relation,
      let shared = rules.relationClasses[relation], rules.announcedRelations.contains(shared.name)
    else { return nil }
    return TrailStep(.modality, rule: shared.rule, result: "plans are told like deeds")
  }

  private func senses(_ one: ClaimKey, _ other: ClaimKey) -> [TrailStep] {
    guard one.counted != other.counted else { return [] }
    return [one, other].compactMap { key in
      guard let counted = key.counted, let sense = rules.countedSenses[counted] else { return nil }
      return TrailStep(.counted, rule: sense.rule, result: "\(counted) is \(sense.counted)")
    }
  }

  private func kinship(_ one: ClaimKey, _ other: ClaimKey) -> TrailStep? {
    guard let first = one.counted, let second = other.counted, first != second else { return nil }
    // Sizes have no relation; their kinships stand under none.
    let relation = one.relation ?? other.relation ?? ""
    let pair = CountedKinship.Pair(first, second)
    let kinship = rules.kinships.first { $0.pair == pair && $0.relation == relation }
    return kinship.map {
      TrailStep(.counted, rule: $0.rule, result: "\(first) and \(second) may be the same")
    }
  }

  private func relation(_ one: ClaimKey, _ other: ClaimKey) -> TrailStep? {
    guard let first = one.relation, let second = other.relation, first != second else { return nil }
    let (upper, lower) = (rules.relationClasses[first], rules.relationClasses[second])
    if let upper, upper == lower {
      return TrailStep(.relation, rule: upper.rule, result: "\(first) and \(second) are the same")
    }
    let kin = rules.relationKin[upper?.name ?? first]?[lower?.name ?? second]
    return kin.map {
      TrailStep(.relation, rule: $0, result: "\(first) and \(second) may be the same")
    }
  }

  private func restrictors(_ one: ClaimKey, _ other: ClaimKey) -> [TrailStep] {
    guard one.restrictors != other.restrictors else { return [] }
    return [one, other].flatMap { key in
      key.restrictors.compactMap { name in
        rules.ruleIgnoring(name, in: key).map {
          TrailStep(.restrictor, rule: $0, result: "\(name) does not narrow the fact")
        }
      }
    }
  }
}
