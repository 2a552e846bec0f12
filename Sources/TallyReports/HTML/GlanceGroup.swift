/// A few counts of one kind at the top of the page.
struct GlanceGroup {
  /// A count with its name, and the class of its colour.
  private struct Tile {
    let count: Int
    let name: String
    let role: String
  }

  private let name: String
  private let tiles: [Tile]
  private let remark: String?

  /// The groups of a run: how grave, how new, and what was left out.
  static func all(of summary: SummaryRecord) -> [GlanceGroup] {
    [severity(summary), baseline(summary), reading(summary)].filter {
      !$0.tiles.isEmpty || $0.remark != nil
    }
  }

  /// Writes the group.
  func write(to html: inout HTMLWriter) {
    html.element("div", ["class": "group"]) {
      $0.element("h3", name)
      if !tiles.isEmpty {
        $0.element("ul", ["class": "tiles"]) {
          for tile in tiles { GlanceGroup.write(tile, to: &$0) }
        }
      }
      if let remark { $0.element("p", ["class": "meta"], remark) }
    }
  }

  private static func write(_ tile: Tile, to html: inout HTMLWriter) {
    let role = tile.count > 0 ? tile.role : "none"
    html.element("li", role.isEmpty ? [:] : ["class": role]) {
      $0.element("b", FigureText.separated(String(tile.count)))
      $0.text(" ")
      $0.element("span", tile.name)
    }
  }

  private static func severity(_ summary: SummaryRecord) -> GlanceGroup {
    GlanceGroup(
      name: "How far apart",
      tiles: [
        Tile(count: summary.major, name: "major", role: "major"),
        Tile(count: summary.moderate, name: "moderate", role: "moderate"),
        Tile(count: summary.minor, name: "minor", role: "minor"),
      ], remark: nil)
  }

  private static func baseline(_ summary: SummaryRecord) -> GlanceGroup {
    let hasBaseline = summary.new != nil
    // What is seldom is only told where it occurs.
    let seldom = [
      (summary.stale, "no longer there"), (summary.suppressed, "passed over by a comment"),
    ].filter { ($0.0 ?? 0) > 0 }
    let counts =
      [(summary.new, "new"), (summary.changed, "changed"), (summary.baselined, "baselined")]
      + seldom
    let tiles = counts.compactMap { count, name in
      count.map { Tile(count: $0, name: name, role: "") }
    }
    return GlanceGroup(
      name: hasBaseline ? "Against the baseline" : "Let stand", tiles: tiles,
      remark: tiles.isEmpty
        ? "Nothing: no baseline was given, so every finding counts as new." : nil)
  }

  private static func reading(_ summary: SummaryRecord) -> GlanceGroup {
    let passed =
      summary.passedOver > 0
      ? "\(SummaryText.count(summary.passedOver, "file")) of other kinds passed over." : nil
    return GlanceGroup(
      name: "Input",
      tiles: [
        Tile(count: summary.documents, name: "read", role: ""),
        Tile(count: summary.skipped, name: "skipped", role: "moderate"),
      ], remark: passed)
  }
}
