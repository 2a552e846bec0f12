/// The roles of a word, as a set of bits.
package struct WordRoles: Hashable, Sendable {
  /// A bit for each role.
  private(set) var bits: UInt128 = 0

  /// No role at all.
  static let none = WordRoles()

  /// Makes the set of some roles.
  init(_ roles: WordRole...) {
    for role in roles { insert(role) }
  }

  /// Adds a role.
  mutating func insert(_ role: WordRole) { bits |= 1 << UInt128(role.rawValue) }

  /// Whether the role is among them.
  func has(_ role: WordRole) -> Bool { bits >> UInt128(role.rawValue) & 1 == 1 }

  /// Whether the two sets share a role.
  func meets(_ other: WordRoles) -> Bool { bits & other.bits != 0 }
}
