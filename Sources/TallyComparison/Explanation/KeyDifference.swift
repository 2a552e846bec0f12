import TallyClaims
import TallyQuantities

/// Says in words in which part two claim keys differ.
struct KeyDifference {
  private let keys: CanonicalKey

  /// Makes the words for keys under the given rules.
  init(_ rules: ComparisonRules) { keys = CanonicalKey(rules: rules) }

  /// A sentence: “The place differs: Estonia against Poland.”
  func words(_ part: KeyPart, _ one: Claim, _ other: Claim) -> String {
    let (first, second) = (name(part, one), name(part, other))
    let title = part.rawValue
    return
      "\(title.prefix(1).uppercased())\(title.dropFirst()) differs: \(first) against \(second)."
  }

  private func name(_ part: KeyPart, _ claim: Claim) -> String {
    let key = keys.key(of: claim)
    switch part {
    case .dimension: return claim.quantity.dimension
    case .counted: return key.counted ?? "unknown"
    case .actor: return key.actor ?? "unknown"
    case .place: return key.place ?? "unknown"
    case .relation: return key.relation ?? "unknown"
    case .restrictors:
      return key.restrictors.isEmpty ? "nothing" : key.restrictors.joined(separator: ", ")
    case .period: return key.period ?? "unknown"
    case .basis: return key.basis ?? "unknown"
    case .event: return key.event ?? "unknown"
    case .modality: return claim.modality.rawValue
    }
  }
}
