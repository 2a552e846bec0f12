import TallyKit
import TallyReports

/// Why two claims are at odds, or why not.
struct PairText {
  private let first: ClaimRecord
  private let second: ClaimRecord
  private let index: ReportIndex
  private let apart: KeptApart?

  /// Explains a pair of claims of a report; `apart` is what keeps a pair apart that was not compared.
  init(
    _ first: ClaimRecord, _ second: ClaimRecord, in index: ReportIndex, apart: KeptApart? = nil
  ) {
    self.first = first
    self.second = second
    self.index = index
    self.apart = apart
  }

  /// The verdict that was recorded with its steps, or what keeps the two apart.
  var lines: [String] {
    let sides = [first, second].flatMap {
      ClaimText($0, in: index).heading + ["  “\($0.quote)”  \($0.key)"]
    }
    guard let comparison = index.comparison(first.id, second.id) else {
      let reason = apart?.reason ?? "They were not taken for the same fact."
      return sides + ["", "not in conflict: \(reason)"] + (apart?.rule.map { ["  \($0)"] } ?? [])
    }
    let severity = comparison.severity.map { " \($0)" } ?? ""
    let steps = (comparison.trail ?? []).map { ["  \($0.stage)", $0.result, $0.rule ?? ""] }
    return sides + ["", "\(comparison.verdict)\(severity): \(comparison.reason)"]
      + Columns.lines(steps)
  }
}
