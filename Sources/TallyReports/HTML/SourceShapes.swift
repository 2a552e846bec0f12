/// The shapes of source marks, drawn once a page; every mark refers to one.
enum SourceShapes {
  /// How far a shape reaches from its middle.
  private static let size = 6.0

  /// Draws the shapes where nobody sees them.
  static func draw(in html: inout HTMLWriter) {
    html.element(
      "svg", ["class": "shapes", "width": "0", "height": "0", "aria-hidden": "true"]
    ) {
      $0.element("defs") {
        $0.void("circle", ["id": "m0", "r": PlotNumber.text(size)])
        for (number, outline) in outlines.enumerated() {
          let corners = outline.map {
            "\(PlotNumber.text($0.0 * size)),\(PlotNumber.text($0.1 * size))"
          }
          $0.void(
            "polygon", ["id": "m\(number + 1)", "points": corners.joined(separator: " ")])
        }
      }
    }
  }

  /// The corners of the shapes after the circle, in a square from −1 to 1.
  private static let outlines: [[(Double, Double)]] = [
    [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
    [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)],
    [(0, -1.15), (1.1, 0.85), (-1.1, 0.85)],
    [(0, 1.15), (1.1, -0.85), (-1.1, -0.85)],
    [(0.55, -1), (1.1, 0), (0.55, 1), (-0.55, 1), (-1.1, 0), (-0.55, -1)],
    [
      (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4), (0.4, 1.1),
      (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
    ],
    [(0, -1.2), (1.15, -0.35), (0.7, 1), (-0.7, 1), (-1.15, -0.35)],
  ]
}
