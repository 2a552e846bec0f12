import TallyText

/// One thing that reading an example brings: in the notation of examples, with the rules on its trail.
struct ExampleReading: Hashable, Sendable {
  /// The notation: `2.5 kilogram`, `relation present`, `conflict minor`.
  let text: String

  /// The rules on its trail; nil where the stage keeps none.
  let rules: Set<RuleID>?
}
