/// Intervals below each other as text: `[----o----]`, with `(` where an end is left out and `>` where there is none.
struct IntervalPlot {
  private static let mostRows = 40

  /// A line of the plot.
  private struct Row {
    let label: String
    let interval: IntervalRecord
    let figure: Double?
  }

  private let labelWidth: Int
  private let rows: [Row]
  private let scale: PlotScale
  private let hidden: Int

  /// Prepares the plot of the expected values of claims, each named by its quantity.
  init(_ claims: [ClaimRecord], consensus: IntervalRecord?) {
    self.init(claims, consensus: consensus, labelWidth: 22) { QuantityWording($0).text }
  }

  /// Prepares the plot of claims in date order, each named by its day and its quantity.
  init(timeline claims: [ClaimRecord], consensus: IntervalRecord?) {
    self.init(claims, consensus: consensus, labelWidth: 32) { claim in
      let date = ClaimWording.date(claim).prefix(12)
      return date + String(repeating: " ", count: 13 - date.count) + QuantityWording(claim).text
    }
  }

  private init(
    _ claims: [ClaimRecord], consensus: IntervalRecord?, labelWidth: Int,
    label: (ClaimRecord) -> String
  ) {
    self.labelWidth = labelWidth
    var rows = claims.prefix(IntervalPlot.mostRows).map { claim in
      Row(
        label: label(claim),
        interval: claim.intervals?.soft
          ?? IntervalRecord(
            low: claim.value.low, lowClosed: true, high: claim.value.high, highClosed: true),
        figure: (claim.figures?.low ?? claim.value.low ?? claim.value.high)?.approximate)
    }
    if let consensus { rows.append(Row(label: "overlap", interval: consensus, figure: nil)) }
    self.rows = rows
    hidden = max(0, claims.count - IntervalPlot.mostRows)
    scale = PlotScale(
      rows.flatMap {
        [$0.figure, $0.interval.low?.approximate, $0.interval.high?.approximate].compactMap { $0 }
      })
  }

  /// The lines of the plot, with a scale below it.
  func lines(width: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    let room = max(20, width - labelWidth - 4)
    var lines = rows.map { trimmed("  \(label($0.label))  \(String(bar($0, room: room)))") }
    if hidden > 0 { lines.append("  … and \(hidden) more") }
    return lines + [trimmed(axis(room: room))]
  }

  private func trimmed(_ line: String) -> String {
    let end = line.lastIndex { $0 != " " }
    return end.map { String(line[...$0]) } ?? ""
  }

  private func label(_ text: String) -> String {
    let isShort = text.unicodeScalars.count <= labelWidth
    let cut =
      isShort
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(labelWidth - 1))) + "…"
    let length = cut.unicodeScalars.count
    return cut + String(repeating: " ", count: labelWidth - length)
  }

  private func bar(_ row: Row, room: Int) -> [Character] {
    var cells = Array(repeating: Character(" "), count: room)
    let from = row.interval.low.map { cell($0.approximate, room: room) } ?? 0
    let to = max(from, row.interval.high.map { cell($0.approximate, room: room) } ?? room - 1)
    for place in from...to { cells[place] = "-" }
    cells[to] = row.interval.high == nil ? ">" : row.interval.highClosed ? "]" : ")"
    cells[from] = row.interval.low == nil ? "<" : row.interval.lowClosed ? "[" : "("
    if from == to && row.interval.low != nil { cells[from] = "|" }
    if let figure = row.figure { cells[cell(figure, room: room)] = "o" }
    return cells
  }

  private func cell(_ value: Double, room: Int) -> Int {
    min(room - 1, max(0, Int(scale.place(value) * Double(room - 1) + 0.5)))
  }

  private func axis(room: Int) -> String {
    var cells = Array(repeating: Character(" "), count: room)
    for tick in scale.ticks {
      let text = TickText.words(tick)
      let start = min(room - text.count, max(0, cell(tick, room: room) - text.count / 2))
      guard start >= 0,
        cells[max(0, start - 1)..<min(room, start + text.count + 1)]
          .allSatisfy({ $0 == " " })
      else { continue }
      for (offset, character) in text.enumerated() { cells[start + offset] = character }
    }
    let lead = String(repeating: " ", count: labelWidth + 4)
    return lead + String(cells)
  }
}
