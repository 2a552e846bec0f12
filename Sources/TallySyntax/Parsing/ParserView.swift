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
  /// What the scout found about the top, the word below it and the next word, as one number; spread over 64 bits.
  let guide: UInt64
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
    guide = state.isGuided ? ParserView.guide(state, first, second) : 0
    nextDistance = ParserView.distance(from: first, to: state.next)
    belowDistance = ParserView.distance(from: second, to: first)
  }

  /// Where the scout's heads of the three words lie, and whether it gave the top a dependent yet to come.
  @inline(__always)
  private static func guide(_ state: borrowing ParserState, _ top: Int, _ below: Int) -> UInt64 {
    let nodes = state.nodes.span
    let next = state.next
    let topHead = Int(nodes[top].guideHead)
    let nextHead = Int(nodes[next].guideHead)
    let belowHead = Int(nodes[below].guideHead)
    let ofTop: UInt64 = topHead == next ? 0 : topHead > next ? 1 : topHead == below ? 2 : 3
    let ofNext: UInt64 = nextHead == top ? 0 : nextHead > next ? 1 : nextHead == below ? 2 : 3
    let ofBelow: UInt64 = belowHead == top ? 0 : belowHead == next ? 1 : belowHead > next ? 2 : 3
    let waits: UInt64 = Int(nodes[top].guideLast) >= next ? 1 : 0
    let belowWaits: UInt64 = Int(nodes[below].guideLast) >= next ? 1 : 0
    return FeatureHash.value(
      ofTop &+ 4 &* ofNext &+ 16 &* ofBelow &+ 64 &* waits &+ 128 &* belowWaits &+ 2000)
  }

  /// The distance between two places as one of eight classes, spread over 64 bits.
  @inline(__always)
  static func distance(from first: Int, to second: Int) -> UInt64 {
    let distance = second - first
    let step = distance < 5 ? distance : distance < 8 ? 5 : distance < 14 ? 6 : 7
    return FeatureHash.value(UInt64(truncatingIfNeeded: step) &+ 1000)
  }
}
