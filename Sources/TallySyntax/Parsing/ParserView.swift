/// The nodes that a decision of the parser looks at: the top of the stack, the next words, and their outer dependents.
struct ParserView {
  /// The top three of the stack, the top first.
  let top: ParserNode
  let below: ParserNode
  let third: ParserNode
  /// The next three words.
  let next: ParserNode
  let after: ParserNode
  let beyond: ParserNode
  /// How far the top is from the next word and from the word below it; 0 to 6.
  let nextDistance: UInt64
  let belowDistance: UInt64

  /// Looks at a state.
  @inline(__always)
  init(_ state: borrowing ParserState) {
    let nodes = state.nodes.span
    let (first, second) = (state.stacked(0), state.stacked(1))
    top = nodes[first]
    below = nodes[second]
    third = nodes[state.stacked(2)]
    next = nodes[state.next]
    after = nodes[state.next + 1]
    beyond = nodes[state.next + 2]
    nextDistance = ParserView.distance(from: first, to: state.next)
    belowDistance = ParserView.distance(from: second, to: first)
  }

  /// The distance between two places as one of eight classes, spread over 64 bits.
  @inline(__always)
  static func distance(from first: Int, to second: Int) -> UInt64 {
    let distance = second - first
    let step = distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7
    return FeatureHash.value(UInt64(truncatingIfNeeded: step) &+ 1000)
  }
}
