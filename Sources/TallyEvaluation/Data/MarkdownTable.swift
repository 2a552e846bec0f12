/// A table in Markdown whose columns are as wide as their widest cell, so that it also reads well on a terminal.
struct MarkdownTable: Sendable {
  private var rows: [[String]]

  /// Makes a table of its headings; the first column holds names, the others figures.
  init(_ headings: [String]) { rows = [headings] }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, each ended.
  var text: String {
    let widths = (rows.first ?? []).indices.map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    let rule = widths.enumerated().map { column, width in
      column == 0
        ? String(repeating: "-", count: width + 2)
        : String(repeating: "-", count: width + 1) + ":"
    }
    var lines = rows.map { "| " + line($0, widths).joined(separator: " | ") + " |\n" }
    lines.insert("|" + rule.joined(separator: "|") + "|\n", at: 1)
    return lines.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    widths.enumerated().map { column, width in
      let cell = column < cells.count ? cells[column] : ""
      let gap = String(repeating: " ", count: width - cell.count)
      return column == 0 ? cell + gap : gap + cell
    }
  }
}
