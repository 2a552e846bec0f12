import TallyText

/// The words that bind a figure, on one side of it.
struct BoundMatch {
  /// The bound that holds.
  var rule: BoundRule?
  /// Their tokens.
  var tokens: Range<Int>
  /// How they were read.
  var steps: [TrailStep]
}
