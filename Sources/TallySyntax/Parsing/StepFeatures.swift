/// The features by which the parser chooses its next step.
///
/// Words, tags, distances, numbers of dependents and their relations, after Zhang & Nivre (2011), for the arc-hybrid system.
package enum StepFeatures {
  /// Puts the features of a state into the list.
  package static func gather(_ state: borrowing ParserState, into list: inout FeatureList) {
    let view = ParserView(state)
    list.removeAll()
    addWords(view, &list)
    addPairs(view, &list)
    addTriples(view, &list)
    addDependents(view, state, &list)
    addDistances(view, &list)
    addRelations(view, &list)
    addMarkers(view, &list)
    addSenses(view, &list)
    if state.isGuided { addGuide(view, &list) }
  }

  @inline(__always)
  private static func addWords(_ view: ParserView, _ list: inout FeatureList) {
    list.add(1)
    list.add(view.top.form)
    list.add(view.top.tag)
    list.add(view.top.both)
    list.add(view.next.form)
    list.add(view.next.tag)
    list.add(view.next.both)
    list.add(view.below.form)
    list.add(view.below.tag)
    list.add(view.below.both)
    list.add(view.after.form)
    list.add(view.after.tag)
    list.add(view.after.both)
    list.add(view.beyond.tag)
    list.add(view.beyond.both)
    list.add(view.third.tag)
    list.add(view.third.both)
  }

  @inline(__always)
  private static func addPairs(_ view: ParserView, _ list: inout FeatureList) {
    list.add(view.top.both, view.next.both)
    list.add(view.top.both, view.next.tag)
    list.add(view.top.tag, view.next.both)
    list.add(view.top.form, view.next.form)
    list.add(view.top.tag, view.next.tag)
    list.add(view.next.tag, view.after.tag)
    list.add(view.next.form, view.after.tag)
    list.add(view.next.tag, view.after.form)
    list.add(view.below.both, view.top.both)
    list.add(view.below.both, view.top.tag)
    list.add(view.below.tag, view.top.both)
    list.add(view.below.form, view.top.form)
    list.add(view.below.tag, view.top.tag)
    list.add(view.below.tag, view.next.tag)
    list.add(view.below.form, view.next.form)
    list.add(view.below.tag, view.next.both)
    list.add(view.below.both, view.next.tag)
    list.add(view.top.tag, view.after.tag)
    list.add(view.top.form, view.after.form)
  }

  @inline(__always)
  private static func addTriples(_ view: ParserView, _ list: inout FeatureList) {
    list.add(view.next.tag, view.after.tag, view.beyond.tag)
    list.add(view.top.tag, view.next.tag, view.after.tag)
    list.add(view.top.form, view.next.tag, view.after.tag)
    list.add(view.top.tag, view.next.form, view.after.tag)
    list.add(view.top.tag, view.next.tag, view.after.form)
    list.add(view.below.tag, view.top.tag, view.next.tag)
    list.add(view.below.form, view.top.tag, view.next.tag)
    list.add(view.below.tag, view.top.form, view.next.tag)
    list.add(view.below.tag, view.top.tag, view.next.form)
    list.add(view.below.form, view.top.form, view.next.tag)
    list.add(view.below.form, view.top.tag, view.next.form)
    list.add(view.third.tag, view.below.tag, view.top.tag)
    list.add(view.below.tag &+ view.top.tag &* 3, view.next.tag, view.after.tag)
    list.add(view.third.tag &+ view.below.tag &* 3, view.top.tag, view.next.tag)
    list.add(view.top.tag &+ view.next.tag &* 3, view.after.tag, view.beyond.tag)
  }

  @inline(__always)
  private static func addDependents(
    _ view: ParserView, _ state: borrowing ParserState, _ list: inout FeatureList
  ) {
    let nodes = state.nodes.span
    let topLeft = nodes[Int(view.top.firstLeft)]
    let topRight = nodes[Int(view.top.firstRight)]
    let belowRight = nodes[Int(view.below.firstRight)]
    let belowLeft = nodes[Int(view.below.firstLeft)]
    let nextLeft = nodes[Int(view.next.firstLeft)]
    list.add(view.top.tag, topLeft.tag, view.next.tag)
    list.add(view.top.tag, topRight.tag, view.next.tag)
    list.add(view.top.tag, nextLeft.tag, view.next.tag)
    list.add(view.below.tag, topLeft.tag, view.top.tag)
    list.add(view.below.tag, topRight.tag, view.top.tag)
    list.add(view.below.tag, belowRight.tag, view.top.tag)
    list.add(view.below.tag, belowLeft.tag, view.top.tag)
    list.add(topLeft.both, view.top.tag)
    list.add(topRight.both, view.top.tag)
    list.add(nextLeft.both, view.next.tag)
    list.add(belowRight.both, view.below.tag)
    list.add(topRight.form, view.next.form)
    list.add(nodes[Int(view.top.secondLeft)].tag, topLeft.tag, view.top.tag)
    list.add(nodes[Int(view.top.secondRight)].tag, topRight.tag, view.top.tag)
    list.add(nodes[Int(view.next.secondLeft)].tag, nextLeft.tag, view.next.tag)
    list.add(nodes[Int(view.below.secondRight)].tag, belowRight.tag, view.below.tag)
  }

  @inline(__always)
  private static func addDistances(_ view: ParserView, _ list: inout FeatureList) {
    list.add(view.nextDistance, view.top.tag, view.next.tag)
    list.add(view.nextDistance, view.top.form)
    list.add(view.nextDistance, view.next.form)
    list.add(view.belowDistance, view.below.tag, view.top.tag)
    list.add(view.belowDistance, view.below.form)
    list.add(view.belowDistance, view.top.form)
    list.add(view.belowDistance, view.nextDistance, view.top.tag)
    let topRight = UInt64(view.top.rightCount) &* 0xBB67_AE85_84CA_A73B
    let topLeft = UInt64(view.top.leftCount) &* 0xBB67_AE85_84CA_A73B
    let nextLeft = UInt64(view.next.leftCount) &* 0xBB67_AE85_84CA_A73B
    let belowRight = UInt64(view.below.rightCount) &* 0xBB67_AE85_84CA_A73B
    list.add(topRight, view.top.both)
    list.add(topLeft, view.top.both)
    list.add(nextLeft, view.next.both)
    list.add(belowRight, view.below.both)
    list.add(topRight, view.top.tag, view.next.tag)
    list.add(belowRight, view.below.tag, view.top.tag)
  }

  @inline(__always)
  private static func addRelations(_ view: ParserView, _ list: inout FeatureList) {
    let topLeft = FeatureHash.value(view.top.leftRelations)
    let topRight = FeatureHash.value(view.top.rightRelations)
    let nextLeft = FeatureHash.value(view.next.leftRelations)
    let belowRight = FeatureHash.value(view.below.rightRelations)
    let belowLeft = FeatureHash.value(view.below.leftRelations)
    list.add(topLeft, view.top.tag)
    list.add(topRight, view.top.tag)
    list.add(topLeft, view.top.form)
    list.add(topRight, view.top.form)
    list.add(nextLeft, view.next.tag)
    list.add(belowRight, view.below.tag)
    list.add(belowRight, view.below.form)
    list.add(belowLeft, view.below.tag)
    list.add(topLeft, view.top.tag, view.next.tag)
    list.add(topRight, view.top.tag, view.next.tag)
    list.add(nextLeft, view.top.tag, view.next.tag)
    list.add(belowRight, view.below.tag, view.top.tag)
    list.add(belowLeft, view.below.tag, view.top.tag)
    list.add(topLeft, view.below.tag, view.top.tag)
    list.add(topRight, view.below.tag, view.top.tag)
    list.add(topLeft &+ topRight &* 3, view.top.tag, view.next.tag)
    list.add(belowLeft &+ belowRight &* 3, view.below.tag, view.top.tag)
  }

  /// Which noun or verb a preposition with its noun belongs to.
  @inline(__always)
  private static func addMarkers(_ view: ParserView, _ list: inout FeatureList) {
    list.add(view.top.marker, view.below.form, view.top.form)
    list.add(view.top.marker, view.below.form)
    list.add(view.top.marker, view.below.tag, view.top.tag)
    list.add(view.top.marker, view.top.tag, view.next.tag)
    list.add(view.next.marker, view.top.form)
    list.add(view.next.marker, view.top.tag, view.next.tag)
    list.add(view.top.form, view.next.form, view.after.form)
    list.add(view.below.form, view.next.form, view.after.tag)
    list.add(view.top.marker, view.third.form)
    list.add(view.top.marker &+ view.top.tag &* 3, view.below.both, view.third.tag)
  }

  /// What kinds of things words name: a time or a place, a move or a saying.
  @inline(__always)
  private static func addSenses(_ view: ParserView, _ list: inout FeatureList) {
    list.add(view.top.sense, view.next.sense)
    list.add(view.below.sense, view.top.sense)
    list.add(view.top.sense, view.next.tag, view.after.tag)
    list.add(view.below.sense, view.top.sense, view.next.tag)
    list.add(view.below.sense, view.top.sense, view.top.marker)
    list.add(view.below.form, view.top.sense, view.top.marker)
    list.add(view.below.sense, view.next.form, view.top.tag)
    list.add(view.third.sense, view.below.sense, view.top.marker)
    list.add(view.top.sense, view.next.form)
    list.add(view.below.sense, view.next.form, view.after.sense)
    list.add(view.top.sense, view.next.form, view.after.sense)
  }

  /// What the scout found, which went the other way (Attardi & Dell'Orletta 2009; Nivre & McDonald 2008).
  @inline(__always)
  private static func addGuide(_ view: ParserView, _ list: inout FeatureList) {
    list.add(view.guide)
    list.add(view.guide, view.top.tag)
    list.add(view.guide, view.next.tag)
    list.add(view.guide, view.top.tag, view.next.tag)
    list.add(view.guide, view.below.tag, view.top.tag)
    list.add(view.guide, view.top.form)
    list.add(view.guide, view.next.form)
    list.add(view.guide, view.below.tag &+ view.top.tag &* 3, view.next.tag)
    list.add(view.guide, view.top.tag &+ view.next.tag &* 3, view.after.tag)
    list.add(view.guide, view.nextDistance, view.belowDistance)
    list.add(view.guide, view.top.marker, view.below.sense)
    list.add(view.guide, FeatureHash.value(view.top.rightRelations), view.top.tag)
  }
}
