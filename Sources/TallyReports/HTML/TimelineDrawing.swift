/// Draws a timeline as SVG that needs neither scripts nor colours to be read.
struct TimelineDrawing: Sendable {
  /// The height of a mark: a shorter bar would be hidden behind it.
  private static let markHeight = 14.0

  private let plot: TimelinePlot
  private let consensus: IntervalRecord?
  private let namesMarks: Bool

  /// Prepares a drawing, with or without a tooltip for each mark.
  init(_ plot: TimelinePlot, consensus: IntervalRecord?, namesMarks: Bool = true) {
    self.plot = plot
    self.namesMarks = namesMarks
    self.consensus = consensus
  }

  /// Draws; the table beside the plot says the same in words.
  func draw(in html: inout HTMLWriter, title: String) {
    let box = "0 0 \(PlotNumber.text(TimelinePlot.width)) \(PlotNumber.text(TimelinePlot.height))"
    html.element("svg", ["viewBox": box, "role": "img", "aria-label": title, "class": "plot"]) {
      drawConsensus(in: &$0)
      drawFrame(in: &$0)
      drawScales(in: &$0)
      for mark in plot.marks { drawReach(mark, in: &$0) }
      for mark in plot.marks {
        SourceMark(mark.point.source).draw(
          in: &$0, x: mark.x, y: plot.y(mark.point.figure), isHollow: !mark.point.isAtOdds,
          title: namesMarks ? mark.point.label : nil)
      }
      drawNotes(in: &$0)
    }
  }

  /// Lines at the round figures, the axis with a tick at each named day, and the lane of unknown dates.
  private func drawFrame(in html: inout HTMLWriter) {
    let left = PlotNumber.text(plot.plotLeft)
    let right = PlotNumber.text(plot.plotRight)
    let bottom = PlotNumber.text(plot.plotBottom)
    let lines = plot.scale.ticks.map { "M\(left) \(PlotNumber.text(plot.y($0)))H\(right)" }
    html.void("path", ["class": "grid", "d": lines.joined()])
    let days = plot.days.map { "M\(PlotNumber.text($0.at)) \(bottom)v5" }
    html.void("path", ["class": "axis", "d": "M\(left) \(bottom)H\(right)\(days.joined())"])
    if let lane = plot.laneStart {
      let top = PlotNumber.text(plot.plotTop)
      html.void("path", ["class": "lane", "d": "M\(PlotNumber.text(lane)) \(top)V\(bottom)"])
    }
  }

  private func drawScales(in html: inout HTMLWriter) {
    html.element("g", ["class": "end"]) {
      for tick in plot.scale.ticks {
        label(in: &$0, TickText.words(tick), x: plot.plotLeft - 10, y: plot.y(tick) + 4)
      }
    }
    html.element("g", ["class": "day"]) {
      for day in plot.days { label(in: &$0, day.text, x: day.at, y: plot.plotBottom + 21) }
      if let lane = plot.laneStart {
        let middle = (lane + plot.plotRight) / 2
        label(in: &$0, ClaimWording.unknownDate, x: middle, y: plot.plotBottom + 21)
      }
    }
  }

  private func drawNotes(in html: inout HTMLWriter) {
    let notes = plot.notes
    for (isLeft, name) in [(false, "note"), (true, "note end")] {
      let side = notes.filter { $0.isLeft == isLeft }
      guard !side.isEmpty else { continue }
      html.element("g", ["class": name]) {
        for note in side { label(in: &$0, note.text, x: note.x, y: note.y) }
      }
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
        "height": PlotNumber.text(max(3, bottom - top)),
      ])
  }

  /// The values that the wording admits: a bar with caps at its ends, with an arrow where it has none.
  private func drawReach(_ mark: TimelinePlot.Mark, in html: inout HTMLWriter) {
    let point = mark.point
    guard point.low != nil || point.high != nil else { return }
    let top = point.high.map(plot.y) ?? plot.plotTop + 2
    let bottom = point.low.map(plot.y) ?? plot.plotBottom - 2
    if point.low != nil, point.high != nil, bottom - top < TimelineDrawing.markHeight { return }
    let (x, y) = (PlotNumber.text(mark.x), PlotNumber.text(top))
    let side = PlotNumber.text(mark.x - 5)
    let upper =
      point.high == nil ? "M\(side) \(PlotNumber.text(top + 6))L\(x) \(y)l5 6" : "M\(side) \(y)h10"
    let lower = point.low == nil ? "m-5 -6l5 6l5 -6" : "m-5 0h10"
    let way = "\(upper)M\(x) \(y)V\(PlotNumber.text(bottom))\(lower)"
    html.void(
      "path", ["class": "reach \(SourceMark(point.source).colourClass)", "d": way])
  }

  private func label(in html: inout HTMLWriter, _ words: String, x: Double, y: Double) {
    html.element("text", ["x": PlotNumber.text(x), "y": PlotNumber.text(y)], words)
  }
}
