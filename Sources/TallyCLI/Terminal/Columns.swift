/// Lays out rows in columns that are as wide as their widest cell.
enum Columns {
  /// The rows as one text, each line ended.
  static func text(_ rows: [[String]]) -> String { lines(rows).map { $0 + "\n" }.joined() }

  /// The rows as lines; the last column is not padded. Control characters are shown as escapes.
  static func lines(_ rows: [[String]]) -> [String] {
    let shown = rows.map { $0.map { $0.escapingControls() } }
    var widths: [Int] = []
    for row in shown {
      for (column, cell) in row.dropLast().enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return shown.map { line($0, widths: widths) }
  }

  private static func line(_ row: [String], widths: [Int]) -> String {
    var line = ""
    for (column, cell) in row.enumerated() {
      line += cell
      if column < row.count - 1 {
        line += String(repeating: " ", count: widths[column] - cell.count + 2)
      }
    }
    return line
  }
}
