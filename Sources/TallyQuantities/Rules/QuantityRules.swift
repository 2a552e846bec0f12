/// The tables of the quantity layer: number words, units, bounds, dates.
package struct QuantityRules: Sendable {
  /// Makes empty tables.
  package init() {}
}
