/// The tables of the claims layer: entities, counted things, relations, modality, attribution.
package struct ClaimRules: Sendable {
  /// Makes empty tables.
  package init() {}
}
