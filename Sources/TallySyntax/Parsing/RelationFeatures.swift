/// The features by which the parser names the relation of a word that it attaches.
///
/// A word is attached when it has all its dependents, so all of them can be seen.
package enum RelationFeatures {
  /// Puts the features of an arc into the list.
  package static func gather(
    _ state: borrowing ParserState, head: Int, dependent: Int, into list: inout FeatureList
  ) {
    let nodes = state.nodes.span
    let (upper, lower) = (nodes[head], nodes[dependent])
    let side: UInt64 = head > dependent ? 0x3333_4444_5555_6677 : 0
    list.removeAll()
    addWords(upper, lower, side, &list)
    addDependents(nodes, upper, lower, side, &list)
    addNeighbours(nodes, head, dependent, side, &list)
    addRelations(upper, lower, side, &list)
    let distance = ParserView.distance(from: min(head, dependent), to: max(head, dependent)) ^ side
    list.add(distance, upper.tag, lower.tag)
    list.add(distance, lower.form)
    list.add(lower.sense ^ side, upper.sense)
    list.add(lower.sense ^ side, lower.marker, upper.tag)
    list.add(lower.sense ^ side, upper.tag, distance)
    list.add(lower.sense ^ side, upper.form)
    list.add(upper.sense ^ side, lower.form)
    list.add(lower.sense ^ side, FeatureHash.value(lower.leftRelations), upper.tag)
    let view = ParserView(state)
    list.add(view.next.tag &+ side, upper.tag, lower.tag)
    list.add(view.next.both &+ side, lower.tag)
    list.add(view.after.tag &+ side, view.next.tag, lower.tag)
    list.add(view.third.tag &+ side, upper.tag, lower.tag)
  }

  @inline(__always)
  private static func addWords(
    _ upper: ParserNode, _ lower: ParserNode, _ side: UInt64, _ list: inout FeatureList
  ) {
    list.add(side)
    list.add(lower.form ^ side)
    list.add(lower.tag ^ side)
    list.add(lower.both ^ side)
    list.add(upper.form ^ side)
    list.add(upper.tag ^ side)
    list.add(upper.both ^ side)
    list.add(upper.tag ^ side, lower.tag)
    list.add(upper.tag ^ side, lower.both)
    list.add(upper.both ^ side, lower.tag)
    list.add(upper.form ^ side, lower.form)
  }

  @inline(__always)
  private static func addDependents(
    _ nodes: Span<ParserNode>, _ upper: ParserNode, _ lower: ParserNode, _ side: UInt64,
    _ list: inout FeatureList
  ) {
    let left = nodes[Int(lower.firstLeft)]
    let right = nodes[Int(lower.firstRight)]
    list.add(lower.marker ^ side, upper.tag, lower.tag)
    list.add(lower.marker ^ side, upper.form)
    list.add(lower.marker ^ side, lower.form)
    list.add(left.both ^ side, lower.tag)
    list.add(right.both ^ side, lower.tag)
    list.add(left.form ^ side, lower.form)
    list.add(left.tag ^ side, upper.tag, lower.tag)
    list.add(right.tag ^ side, upper.tag, lower.tag)
    list.add(nodes[Int(lower.secondLeft)].tag ^ side, left.tag, lower.tag)
    list.add(nodes[Int(upper.firstLeft)].tag ^ side, upper.tag, lower.tag)
    list.add(nodes[Int(upper.firstRight)].tag ^ side, upper.tag, lower.tag)
    list.add(nodes[Int(upper.firstRight)].both ^ side, lower.tag)
  }

  @inline(__always)
  private static func addNeighbours(
    _ nodes: Span<ParserNode>, _ head: Int, _ dependent: Int, _ side: UInt64,
    _ list: inout FeatureList
  ) {
    let lower = nodes[dependent]
    let upper = nodes[head]
    list.add(nodes[dependent - 1].tag ^ side, lower.tag)
    list.add(nodes[dependent - 1].form ^ side, lower.tag)
    list.add(nodes[dependent + 1].tag ^ side, lower.tag)
    list.add(nodes[dependent + 1].form ^ side, lower.tag)
    list.add(nodes[dependent - 1].tag ^ side, upper.tag, lower.tag)
    list.add(nodes[dependent + 1].tag ^ side, upper.tag, lower.tag)
    list.add(nodes[max(0, head - 1)].tag ^ side, upper.tag, lower.tag)
    list.add(nodes[head + 1].tag ^ side, upper.tag, lower.tag)
  }

  @inline(__always)
  private static func addRelations(
    _ upper: ParserNode, _ lower: ParserNode, _ side: UInt64, _ list: inout FeatureList
  ) {
    let lowerLeft = FeatureHash.value(lower.leftRelations) ^ side
    let lowerRight = FeatureHash.value(lower.rightRelations) ^ side
    let upperLeft = FeatureHash.value(upper.leftRelations) ^ side
    let upperRight = FeatureHash.value(upper.rightRelations) ^ side
    list.add(lowerLeft, lower.tag)
    list.add(lowerRight, lower.tag)
    list.add(upperLeft, lower.tag)
    list.add(upperRight, lower.tag)
    list.add(lowerLeft, upper.tag, lower.tag)
    list.add(upperLeft, upper.tag, lower.tag)
    list.add(upperRight, upper.tag, lower.tag)
    list.add(upperLeft, upper.form, lower.tag)
    list.add(upperRight, upper.form, lower.tag)
    list.add(lowerLeft, upper.form)
    list.add(lowerLeft &+ lowerRight &* 3, upper.tag, lower.tag)
  }
}
