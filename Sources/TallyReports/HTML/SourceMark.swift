/// The shape and colour by which a finding shows a source, in its plot and beside its quotes.
struct SourceMark: Sendable {
  /// How many shapes and colours there are.
  static let count = 8

  private let number: Int

  /// Makes the mark of a source, by its number in the finding.
  init(_ number: Int) { self.number = number }

  /// Draws the mark around a point, with a tooltip if one is given; a hollow one is at odds with none.
  func draw(in html: inout HTMLWriter, x: Double, y: Double, isHollow: Bool, title: String?) {
    let attributes: HTMLWriter.Attributes = [
      "href": "#\(shape)", "class": classes(isHollow), "x": PlotNumber.text(x),
      "y": PlotNumber.text(y),
    ]
    if let title {
      html.element("use", attributes) { $0.element("title", title) }
    } else {
      html.void("use", attributes)
    }
  }

  /// Draws the mark by itself, for a table or a quote.
  func drawAlone(in html: inout HTMLWriter, isHollow: Bool) {
    html.element("svg", ["class": classes(isHollow), "aria-hidden": "true"]) {
      $0.void("use", ["href": "#\(shape)"])
    }
  }

  /// The name of the colour in the style sheet.
  ///
  /// After one round of shapes the colours move on by one, so that no pair comes twice in eight rounds.
  var colourClass: String {
    "k\((number % SourceMark.count + number / SourceMark.count) % SourceMark.count)"
  }

  private var shape: String { "m\(number % SourceMark.count)" }

  private func classes(_ isHollow: Bool) -> String { isHollow ? "\(colourClass) o" : colourClass }
}
