/// The filters and the search field: hidden until the script shows them, so that no control is dead.
struct FilterPanel {
  private let filters: FindingFilters

  /// Prepares the panel.
  init(_ filters: FindingFilters) { self.filters = filters }

  /// Writes the panel.
  func write(to html: inout HTMLWriter) {
    html.element(
      "div",
      ["id": "filters", "role": "search", "aria-label": "Filter the findings", "hidden": ""]
    ) {
      $0.element("div", ["class": "field wide"]) {
        $0.element("label", ["for": "query"], "Search")
        $0.void(
          "input",
          [
            "id": "query", "type": "search", "autocomplete": "off", "spellcheck": "false",
            "placeholder": "a word or a figure",
          ])
      }
      for property in filters.properties { write(property, to: &$0) }
      $0.element("div", ["class": "outcome"]) {
        $0.element("span", ["id": "shown", "role": "status"], "")
        $0.element("button", ["id": "clear", "type": "button"], "Show all")
      }
    }
    html.element("p", ["id": "none", "hidden": ""], "No finding fits these filters.")
  }

  private func write(_ property: FindingFilters.Property, to html: inout HTMLWriter) {
    let name = "by-\(property.letter)"
    html.element("div", ["class": "field"]) {
      $0.element("label", ["for": name], property.name)
      $0.element("select", ["id": name]) {
        $0.element("option", ["value": ""], "all")
        for (number, value) in property.values.enumerated() {
          $0.element("option", ["value": "\(property.letter)\(number)"], value)
        }
      }
    }
  }
}
