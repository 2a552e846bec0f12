import TallyClaims
import TallyText

/// The identity of a finding: a hash of its meaning, which moves, renames and rewording leave alone.
enum Fingerprint {
  /// The version of the recipe; it is part of what is hashed.
  static let recipe = "tally-finding/1"

  /// The fingerprint of a finding: its check, its fact and the two values at odds, in order.
  static func finding(_ check: Finding.Check, _ fact: [String], values: [String]) -> String {
    "f-" + hash([recipe, check.rawValue] + fact + ["values"] + values)
  }

  /// The fingerprint of the fact alone, whatever the figures.
  static func fact(_ check: Finding.Check, _ fact: [String]) -> String {
    "k-" + hash([recipe, check.rawValue] + fact)
  }

  /// The parts of a fact in a fixed order; an unknown part is a question mark.
  static func parts(_ key: ClaimKey, dimension: String, modality: Modality) -> [String] {
    [dimension] + [key.counted, key.actor, key.place, key.relation].map { $0 ?? "?" }
      + [key.restrictors.joined(separator: "\u{1F}"), modality.rawValue, key.event ?? "?"]
      + [key.period, key.basis].compactMap(\.self)
  }

  /// The first sixteen hexadecimal digits of SHA-256 over the parts, one a line.
  private static func hash(_ parts: [String]) -> String {
    let bytes = Array(parts.joined(separator: "\n").utf8)
    return String(SHA256.hexadecimal(bytes.span).prefix(16))
  }
}
