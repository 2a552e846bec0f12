/// The tables of the comparison layer: thresholds, windows, kinds of facts.
package struct ComparisonRules: Sendable {
  /// Makes empty tables.
  package init() {}
}
