/// Places the figures beside their marks where they cover nothing: right of the mark, else left, else not.
struct PlotNotes {
  /// The width of a letter of the plot, in the units of the drawing.
  private static let letter = 6.8
  private static let height = 13.0
  private static let gap = 10.0
  private static let longest = 22

  /// A part of the drawing that is taken.
  private struct Box {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double

    func meets(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The words and their places, in the order of the marks.
  let notes: [TimelinePlot.Note]

  /// Places the notes of a plot; quadratic in the marks, of which a plot has a few dozen.
  init(_ plot: TimelinePlot) {
    var taken = plot.marks.map { mark in
      let y = plot.y(mark.point.figure)
      return Box(left: mark.x - 7, right: mark.x + 7, top: y - 7, bottom: y + 7)
    }
    notes = plot.marks.compactMap { mark in
      let words = mark.point.words
      guard words.unicodeScalars.count <= PlotNotes.longest else { return nil }
      let width = Double(words.unicodeScalars.count) * PlotNotes.letter
      let y = plot.y(mark.point.figure)
      for isLeft in [false, true] {
        let near = mark.x + (isLeft ? -PlotNotes.gap : PlotNotes.gap)
        let box = Box(
          left: isLeft ? near - width : near, right: isLeft ? near : near + width,
          top: y - PlotNotes.height / 2, bottom: y + PlotNotes.height / 2)
        guard box.left >= plot.plotLeft, box.right <= plot.plotRight,
          !taken.contains(where: box.meets)
        else { continue }
        taken.append(box)
        return TimelinePlot.Note(x: near, y: y + 4, isLeft: isLeft, text: words)
      }
      return nil
    }
  }
}
