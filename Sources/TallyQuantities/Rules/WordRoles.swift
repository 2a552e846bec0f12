/// The roles of a word, as a set of bits.
package struct WordRoles: Hashable, Sendable {
  /// A bit for each of the first 64 roles.
  private var lower: UInt64 = 0
  /// A bit for each of the others.
  private var upper: UInt64 = 0

  /// No role at all.
  static let none = WordRoles()

  /// Makes the set of some roles.
  init(_ roles: WordRole...) {
    for role in roles { insert(role) }
  }

  /// Whether there is none.
  var isEmpty: Bool { lower | upper == 0 }

  /// Adds a role.
  mutating func insert(_ role: WordRole) {
    if role.rawValue < 64 {
      lower |= 1 << UInt64(role.rawValue)
    } else {
      upper |= 1 << UInt64(role.rawValue - 64)
    }
  }

  /// Whether the role is among them.
  @inline(__always)
  func has(_ role: WordRole) -> Bool {
    (role.rawValue < 64 ? lower : upper) >> UInt64(role.rawValue & 63) & 1 == 1
  }

  /// Whether the two sets share a role.
  @inline(__always)
  func meets(_ other: WordRoles) -> Bool { lower & other.lower | upper & other.upper != 0 }
}
