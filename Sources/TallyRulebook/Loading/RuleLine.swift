package import TallyText

/// One rule as it stands in a file: the row, its number, and the address a message should point to.
package struct RuleLine<Row: Sendable>: Sendable {
  /// The row.
  package let row: Row

  /// Its number, by which trails name it.
  package let id: RuleID

  /// Where it stands.
  package let location: RuleLocation
}
