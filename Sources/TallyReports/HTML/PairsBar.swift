/// What the compared pairs come to, as one bar in parts, with the same counts in words below it.
struct PairsBar {
  private static let width = 1_000.0
  private static let gap = 4.0

  private let parts: [(name: String, role: String, count: Int)]

  /// Prepares the bar of a run.
  init(_ summary: SummaryRecord) {
    parts = [
      ("at odds", "p-conflict", summary.conflict), ("moved with time", "p-update", summary.update),
      ("can both be true", "p-compatible", summary.compatible), ("agree", "p-agree", summary.agree),
    ]
  }

  /// Writes the bar and the counts; nothing where no pair was compared.
  func write(to html: inout HTMLWriter) {
    let shown = parts.filter { $0.count > 0 }
    let total = shown.map(\.count).reduce(0, +)
    guard total > 0 else { return }
    html.element("div", ["class": "pairs"]) {
      $0.element("h3", "Compared pairs")
      $0.element(
        "svg",
        ["viewBox": "0 0 1000 14", "preserveAspectRatio": "none", "aria-hidden": "true"]
      ) {
        var left = 0.0
        let room = PairsBar.width - PairsBar.gap * Double(shown.count - 1)
        for part in shown {
          let width = room * Double(part.count) / Double(total)
          $0.void(
            "rect",
            [
              "class": part.role, "x": PlotNumber.text(left), "width": PlotNumber.text(width),
              "height": "14",
            ])
          left += width + PairsBar.gap
        }
      }
      $0.element("ul") {
        for part in parts {
          $0.element("li", ["class": part.role]) {
            $0.element("b", FigureText.separated(String(part.count)))
            $0.text(" \(part.name)")
          }
        }
      }
    }
  }
}
