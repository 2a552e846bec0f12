import TallyReports

/// Why two claims are at odds, or why not.
struct PairExplanation {
  private let first: ClaimRecord
  private let second: ClaimRecord
  private let index: ReportIndex

  /// Explains a pair of claims of a report.
  init(_ first: ClaimRecord, _ second: ClaimRecord, in index: ReportIndex) {
    self.first = first
    self.second = second
    self.index = index
  }

  /// The verdict that was recorded with its steps, or what parts of the keys differ.
  var lines: [String] {
    let sides = [first, second].flatMap {
      ClaimExplanation($0, in: index).heading + ["  “\($0.quote)”  \($0.key)"]
    }
    guard let comparison = index.comparison(first.id, second.id) else {
      return sides + ["", "not compared: they were not taken for the same fact"] + differences
    }
    let severity = comparison.severity.map { " \($0)" } ?? ""
    let steps = (comparison.trail ?? []).map { ["  \($0.stage)", $0.result, $0.rule ?? ""] }
    return sides + ["", "\(comparison.verdict)\(severity): \(comparison.reason)"]
      + Columns.lines(steps)
  }

  private var differences: [String] {
    let parts: [(String, String?, String?)] = [
      ("counted", first.counted, second.counted), ("actor", first.actor, second.actor),
      ("place", first.place, second.place), ("relation", first.relation, second.relation),
      ("unit", first.value.unit, second.value.unit),
      ("restrictors", restrictors(first), restrictors(second)),
      ("event", first.event, second.event), ("modality", first.modality, second.modality),
      ("as of", days(first), days(second)),
    ]
    let rows = parts.filter { $0.1 != $0.2 }.map { name, left, right in
      ["  \(name)", left ?? "unknown", right ?? "unknown"]
    }
    return rows.isEmpty ? ["  every part of their keys is the same"] : Columns.lines(rows)
  }

  private func restrictors(_ claim: ClaimRecord) -> String? {
    (claim.restrictors ?? []).isEmpty ? nil : claim.restrictors?.joined(separator: ", ")
  }

  private func days(_ claim: ClaimRecord) -> String? {
    claim.asOf.map { "\($0.from) to \($0.to)" }
  }
}
