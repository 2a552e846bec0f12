extension HTMLWriter {
  /// Writes the head of a table.
  mutating func row(header cells: [String]) {
    element("thead") {
      $0.element("tr") {
        for cell in cells { $0.element("th", ["scope": "col"], cell) }
      }
    }
  }

  /// Writes a row of a table; the style sheet isolates each cell from the direction of its neighbours.
  mutating func row(_ cells: [String]) {
    element("tr") {
      for cell in cells {
        $0.element("td", cell)
      }
    }
  }
}
