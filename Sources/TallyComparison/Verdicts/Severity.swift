/// How far apart two figures at odds are.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
  case minor, moderate, major

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .minor: 0
    case .moderate: 1
    case .major: 2
    }
  }
}
