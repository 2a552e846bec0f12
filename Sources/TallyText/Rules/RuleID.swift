/// The number of a rule in the rulebook, by which a trail names it.
///
/// Rules are numbered in the order in which they are read; the rulebook knows each one's file and line.
package struct RuleID: Hashable, Sendable, Comparable {
  /// The position in the rulebook's list of rules.
  package let index: Int32

  /// Makes the identifier of the rule at the given position.
  package init(index: Int32) { self.index = index }

  package static func < (left: RuleID, right: RuleID) -> Bool { left.index < right.index }
}
