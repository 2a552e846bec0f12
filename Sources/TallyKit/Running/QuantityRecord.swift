import TallyQuantities
import TallyReports

/// One quantity of a line, as `tally quantities` writes it.
struct QuantityRecord: Sendable {
  private let mention: QuantityMention
  private let start: Int
  private let end: Int
  private let surface: String

  /// Makes the record of a mention that stands between two code points.
  init(_ mention: QuantityMention, start: Int, end: Int, surface: String) {
    self.mention = mention
    self.start = start
    self.end = end
    self.surface = surface
  }

  /// `up` and `down` for stated moves, else `=`, `~`, `>` or `<` by the bound.
  private var change: String {
    if let change = mention.change { return change.rawValue }
    switch mention.bound {
    case .exact, .range: return "="
    case .about, .vague: return "~"
    case .atLeast, .moreThan: return ">"
    case .atMost, .lessThan, .upTo: return "<"
    }
  }
}

extension QuantityRecord: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("start", start)
      $0.field("end", end)
      $0.field("surface", surface)
      if mention.low == mention.high {
        $0.key("value")
        $0.number(mention.low)
      } else {
        $0.key("low")
        $0.number(mention.low)
        $0.key("high")
        $0.number(mention.high)
      }
      $0.field("unit", mention.unit?.name)
      $0.field("change", change)
    }
  }
}
