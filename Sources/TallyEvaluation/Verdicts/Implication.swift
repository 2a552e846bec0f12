import TallyClaims
import TallyComparison
import TallyQuantities

/// What the figure of a premise says of the figure of a hypothesis about the same fact, by strict logic.
enum Implication: Hashable, Sendable, CaseIterable {
  /// Every value that the premise admits, the hypothesis admits too.
  case follows
  /// Both admit some values, but the premise admits others too.
  case open
  /// No value fits both.
  case contradicts

  /// Weighs two claims that were compared. Where both stand at one place of one statement, strict logic decides;
  /// sources that tell a fact in their own words are held to what their wordings admit.
  init(_ comparison: Comparison, _ premise: Claim, _ hypothesis: Claim) {
    if comparison.isOneStatement {
      self.init(premise.quantity, hypothesis.quantity)
    } else {
      switch comparison.verdict {
      case .conflict: self = .contradicts
      case .update: self = .open
      case .agree, .compatible: self = .follows
      }
    }
  }

  /// The order in which one figure's readings are taken: what follows, before what contradicts, before the rest.
  var rank: Int {
    switch self {
    case .follows: 0
    case .contradicts: 1
    case .open: 2
    }
  }

  /// Weighs a premise's quantity against a hypothesis's, as printed: `250` implies `less than 650`, not the reverse.
  init(_ premise: Quantity, _ hypothesis: Quantity) {
    let (given, asked) = (Implication.interval(premise), Implication.interval(hypothesis))
    if !given.meets(asked) {
      self = .contradicts
    } else {
      self = given.hull(asked) == asked ? .follows : .open
    }
  }

  /// What a figure says word for word; a hedge leaves what a reader expects of it.
  private static func interval(_ quantity: Quantity) -> Interval {
    switch quantity.bound {
    case .atLeast: Interval(lower: .init(quantity.low), upper: nil)
    case .moreThan: Interval(lower: .init(quantity.low, isClosed: false), upper: nil)
    case .atMost, .upTo: Interval(lower: nil, upper: .init(quantity.high))
    case .lessThan: Interval(lower: nil, upper: .init(quantity.high, isClosed: false))
    case .exact, .range: Interval(quantity.low, quantity.high)
    case .about, .vague: quantity.soft
    }
  }
}
