import TallyComparison
import TallyQuantities
import TallyText

extension ParameterTable {
  /// Reads the parameters; every one must be set, and once.
  init(_ lines: [RuleLine<ParameterRow>]) throws {
    var settings: [Parameter: Setting] = [:]
    for line in lines {
      guard let parameter = Parameter(rawValue: line.row.parameter) else {
        let known = Parameter.allCases.map(\.rawValue).joined(separator: ", ")
        throw RuleError(
          location: line.location,
          reason: "unknown parameter \"\(line.row.parameter)\"; there are \(known)")
      }
      let value = try DecimalText.rational(line.row.value, key: "value", at: line.location)
      guard settings.updateValue(Setting(value, rule: line.id), forKey: parameter) == nil else {
        throw RuleError(
          location: line.location, reason: "\"\(line.row.parameter)\" already has a row")
      }
    }
    if let missing = Parameter.allCases.first(where: { settings[$0] == nil }) {
      throw RuleError(
        location: RuleLocation(file: "rules/comparison/parameters", line: 0),
        reason: "no row sets \"\(missing.rawValue)\"")
    }
    self.init(settings)
  }
}
