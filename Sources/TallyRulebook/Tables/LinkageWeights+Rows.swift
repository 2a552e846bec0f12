import TallyComparison
import TallyQuantities
import TallyText

extension LinkageWeights {
  /// Reads the weights; every sign must be set, and once.
  init(_ lines: [RuleLine<LinkageRow>]) throws {
    var settings: [LinkageSign: (weight: Double, rule: RuleID?)] = [:]
    let signs = Dictionary(uniqueKeysWithValues: LinkageSign.allCases.map { ($0.name, $0) })
    for line in lines {
      guard let sign = signs[line.row.sign] else {
        let known = LinkageSign.allCases.map(\.name).joined(separator: ", ")
        throw RuleError(
          location: line.location, reason: "unknown sign \"\(line.row.sign)\"; there are \(known)")
      }
      let isNegative = line.row.weight.hasPrefix("-")
      let size = try DecimalText.rational(
        String(line.row.weight.drop { $0 == "-" }), key: "weight", at: line.location
      ).approximate
      guard settings.updateValue((isNegative ? -size : size, line.id), forKey: sign) == nil else {
        throw RuleError(location: line.location, reason: "\"\(line.row.sign)\" already has a row")
      }
    }
    if let missing = LinkageSign.allCases.first(where: { settings[$0] == nil }) {
      throw RuleError(
        location: RuleLocation(file: "rules/comparison/linkage", line: 0),
        reason: "no row sets \"\(missing.name)\"")
    }
    self.init(settings)
  }
}
