import TallyClaims

/// Claim keys under the names that rules give, and the key of several claims taken together.
struct CanonicalKey {
  /// The tables of the layer.
  let rules: ComparisonRules

  /// The key of a claim with its counted thing, relation and restrictors by their canonical names.
  func key(of claim: Claim) -> ClaimKey {
    let key = claim.key
    let sense = key.counted.flatMap { rules.countedSenses[$0] }
    let relation = key.relation ?? sense?.relation
    return ClaimKey(
      counted: sense?.counted ?? key.counted, countedKind: key.countedKind, actor: key.actor,
      place: key.place, placeWithin: key.placeWithin,
      relation: relation.map { rules.relationClasses[$0]?.name ?? $0 },
      restrictors: rules.restrictors(of: key),
      event: key.event, period: key.period, basis: key.basis)
  }

  /// The key that two keys make together: what either knows, and the wider of two places, since a further source
  /// that names a town must not make another fact of it. Nil where they contradict each other.
  func merging(_ one: ClaimKey, _ other: ClaimKey) -> ClaimKey? {
    guard one.restrictors == other.restrictors, fits(one.actor, other.actor),
      fits(one.relation, other.relation), fits(one.event, other.event),
      fits(one.period, other.period), fits(one.basis, other.basis),
      let place = wider(one, other)
    else { return nil }
    return ClaimKey(
      counted: counted(one, other), countedKind: one.countedKind ?? other.countedKind,
      actor: one.actor ?? other.actor, place: place.place, placeWithin: place.placeWithin,
      relation: one.relation ?? other.relation, restrictors: one.restrictors,
      event: one.event ?? other.event, period: one.period ?? other.period,
      basis: one.basis ?? other.basis)
  }

  private func fits(_ one: String?, _ other: String?) -> Bool {
    one == nil || other == nil || one == other
  }

  /// Kin names the same thing; which of the two stands for it need only be stable.
  private func counted(_ one: ClaimKey, _ other: ClaimKey) -> String? {
    guard let first = one.counted, let second = other.counted else {
      return one.counted ?? other.counted
    }
    return max(first, second)
  }

  private func wider(_ one: ClaimKey, _ other: ClaimKey) -> ClaimKey? {
    guard let first = one.place else { return other }
    guard let second = other.place, first != second else { return one }
    if one.placeWithin.contains(second) { return other }
    return other.placeWithin.contains(first) ? one : nil
  }
}
