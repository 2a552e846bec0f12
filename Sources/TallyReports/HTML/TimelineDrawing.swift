import TallyQuantities

/// Draws a timeline as SVG that needs neither scripts nor colours to be read.
struct TimelineDrawing: Sendable {
  private let plot: TimelinePlot
  private let consensus: IntervalRecord?

  /// Prepares a drawing.
  init(_ plot: TimelinePlot, consensus: IntervalRecord?) {
    self.plot = plot
    self.consensus = consensus
  }

  /// Draws; the table beside the plot says the same in words.
  func draw(in html: inout HTMLWriter, title: String) {
    let box = "0 0 \(PlotNumber.text(TimelinePlot.width)) \(PlotNumber.text(TimelinePlot.height))"
    html.element("svg", ["viewBox": box, "role": "img", "aria-label": title, "class": "plot"]) {
      drawFrame(in: &$0)
      drawConsensus(in: &$0)
      for mark in plot.marks { drawReach(mark, in: &$0) }
      for mark in plot.marks { drawMark(mark, in: &$0) }
    }
  }

  private func drawFrame(in html: inout HTMLWriter) {
    for tick in plot.scale.ticks {
      let y = plot.y(tick)
      line(in: &html, "grid", plot.plotLeft, y, plot.plotRight, y)
      label(in: &html, TickText.words(tick), x: plot.plotLeft - 8, y: y + 4, anchor: "end")
    }
    line(in: &html, "axis", plot.plotLeft, plot.plotBottom, plot.plotRight, plot.plotBottom)
    for day in plot.days {
      line(in: &html, "axis", day.at, plot.plotBottom, day.at, plot.plotBottom + 5)
      label(in: &html, day.text, x: day.at, y: plot.plotBottom + 20, anchor: "middle")
    }
    if let lane = plot.laneStart {
      line(in: &html, "lane", lane, plot.plotTop, lane, plot.plotBottom)
      label(
        in: &html, ClaimWording.unknownDate, x: (lane + plot.plotRight) / 2,
        y: plot.plotBottom + 20, anchor: "middle")
    }
  }

  private func drawConsensus(in html: inout HTMLWriter) {
    guard let consensus else { return }
    let top = consensus.high.map { plot.y($0.approximate) } ?? plot.plotTop
    let bottom = consensus.low.map { plot.y($0.approximate) } ?? plot.plotBottom
    html.void(
      "rect",
      [
        "class": "consensus", "x": PlotNumber.text(plot.plotLeft), "y": PlotNumber.text(top),
        "width": PlotNumber.text(plot.plotRight - plot.plotLeft),
        "height": PlotNumber.text(max(2, bottom - top)),
      ])
  }

  /// The values that the wording admits: a bar, with an arrow where it has no end.
  private func drawReach(_ mark: TimelinePlot.Mark, in html: inout HTMLWriter) {
    let point = mark.point
    guard point.low != nil || point.high != nil else { return }
    let top = point.high.map(plot.y) ?? plot.plotTop + 6
    let bottom = point.low.map(plot.y) ?? plot.plotBottom - 6
    let colour = SourceMark(point.source).colourClass
    html.void(
      "rect",
      [
        "class": "reach \(colour)", "x": PlotNumber.text(mark.x - 3), "y": PlotNumber.text(top),
        "width": "6", "height": PlotNumber.text(max(1, bottom - top)),
      ])
    if point.high == nil { arrow(in: &html, colour, x: mark.x, y: top, direction: -1) }
    if point.low == nil { arrow(in: &html, colour, x: mark.x, y: bottom, direction: 1) }
  }

  private func drawMark(_ mark: TimelinePlot.Mark, in html: inout HTMLWriter) {
    html.element("g") {
      $0.element("title", mark.point.label)
      SourceMark(mark.point.source).draw(
        in: &$0, x: mark.x, y: plot.y(mark.point.figure), size: 7, isHollow: !mark.point.isAtOdds)
    }
  }

  private func arrow(
    in html: inout HTMLWriter, _ colour: String, x: Double, y: Double, direction: Double
  ) {
    let corners = [(x - 6, y), (x + 6, y), (x, y + 8 * direction)]
    let points = corners.map { "\(PlotNumber.text($0.0)),\(PlotNumber.text($0.1))" }
    html.void("polygon", ["class": "reach \(colour)", "points": points.joined(separator: " ")])
  }

  private func line(
    in html: inout HTMLWriter, _ name: String, _ x1: Double, _ y1: Double, _ x2: Double,
    _ y2: Double
  ) {
    html.void(
      "line",
      [
        "class": name, "x1": PlotNumber.text(x1), "y1": PlotNumber.text(y1),
        "x2": PlotNumber.text(x2), "y2": PlotNumber.text(y2),
      ])
  }

  private func label(
    in html: inout HTMLWriter, _ words: String, x: Double, y: Double, anchor: String
  ) {
    html.element(
      "text", ["x": PlotNumber.text(x), "y": PlotNumber.text(y), "text-anchor": anchor], words)
  }
}
