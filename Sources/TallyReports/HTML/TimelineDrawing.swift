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
    let across = "H\(PlotNumber.text(plot.plotRight))"
    for tick in plot.scale.ticks {
      let y = plot.y(tick)
      line(in: &html, "grid", from: plot.plotLeft, y, across)
      label(in: &html, TickText.words(tick), "end", x: plot.plotLeft - 8, y: y + 4)
    }
    line(in: &html, "axis", from: plot.plotLeft, plot.plotBottom, across)
    for day in plot.days {
      line(in: &html, "axis", from: day.at, plot.plotBottom, "v5")
      label(in: &html, day.text, "day", x: day.at, y: plot.plotBottom + 20)
    }
    if let lane = plot.laneStart {
      let down = "V\(PlotNumber.text(plot.plotBottom))"
      line(in: &html, "lane", from: lane, plot.plotTop, down)
      let middle = (lane + plot.plotRight) / 2
      label(in: &html, ClaimWording.unknownDate, "day", x: middle, y: plot.plotBottom + 20)
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

  /// A line across or down, as a path, which takes half the bytes of a line.
  private func line(
    in html: inout HTMLWriter, _ name: String, from x: Double, _ y: Double, _ way: String
  ) {
    html.void("path", ["class": name, "d": "M\(PlotNumber.text(x)) \(PlotNumber.text(y))\(way)"])
  }

  private func label(
    in html: inout HTMLWriter, _ words: String, _ name: String, x: Double, y: Double
  ) {
    html.element(
      "text", ["class": name, "x": PlotNumber.text(x), "y": PlotNumber.text(y)], words)
  }
}
