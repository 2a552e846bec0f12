/// The shape and colour by which a finding shows a source, in its plot and beside its quotes.
struct SourceMark: Sendable {
  /// How many shapes and colours there are.
  static let count = 8

  private let number: Int

  /// Makes the mark of a source, by its number in the finding.
  init(_ number: Int) { self.number = number }

  /// Draws the mark around a point; a hollow one is at odds with none.
  func draw(in html: inout HTMLWriter, x: Double, y: Double, size: Double, isHollow: Bool) {
    let classes = "\(colourClass)\(isHollow ? " hollow" : "")"
    if number % SourceMark.count == 0 {
      html.void(
        "circle",
        [
          "class": classes, "cx": PlotNumber.text(x), "cy": PlotNumber.text(y),
          "r": PlotNumber.text(size),
        ])
    } else {
      let points = outline.map {
        "\(PlotNumber.text(x + $0.0 * size)),\(PlotNumber.text(y + $0.1 * size))"
      }
      html.void("polygon", ["class": classes, "points": points.joined(separator: " ")])
    }
  }

  /// Draws the mark by itself, for a legend.
  func drawAlone(in html: inout HTMLWriter, isHollow: Bool) {
    html.element("svg", ["class": "mark", "viewBox": "0 0 18 18", "aria-hidden": "true"]) {
      draw(in: &$0, x: 9, y: 9, size: 6, isHollow: isHollow)
    }
  }

  /// The name of the colour in the style sheet.
  ///
  /// After one round of shapes the colours move on by one, so that no pair comes twice in eight rounds.
  var colourClass: String {
    "k\((number % SourceMark.count + number / SourceMark.count) % SourceMark.count)"
  }

  /// The corners of the shape in a square from −1 to 1.
  private var outline: [(Double, Double)] {
    switch number % SourceMark.count {
    case 1: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
    case 2: [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)]
    case 3: [(0, -1.15), (1.1, 0.85), (-1.1, 0.85)]
    case 4: [(0, 1.15), (1.1, -0.85), (-1.1, -0.85)]
    case 5: [(0.55, -1), (1.1, 0), (0.55, 1), (-0.55, 1), (-1.1, 0), (-0.55, -1)]
    case 6:
      [
        (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4), (0.4, 1.1),
        (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
      ]
    default: [(0, -1.2), (1.15, -0.35), (0.7, 1), (-0.7, 1), (-1.15, -0.35)]
    }
  }
}
