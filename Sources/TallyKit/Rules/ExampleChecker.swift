package import TallyRulebook
import TallyText

/// Runs the examples of rules: each must give its reading, by the rule that it stands in.
package struct ExampleChecker: Sendable {
  /// Tables whose rules shape a reading without standing on its trail: forms of words, word classes,
  /// names for headlines, and limits, which only say what is not compared.
  private static let silentTables: Set<String> = [
    "words", "grammar", "agreement", "comparison/forms", "comparison/parameters",
    "comparison/hedges",
    "comparison/linkage", "comparison/arithmetic", "comparison/parts",
  ]

  private let rulebook: Rulebook
  private let reader: ExampleReader

  /// Makes a checker of a rulebook's examples.
  package init(rulebook: Rulebook, syntax: LoadedSyntax = .none) {
    self.rulebook = rulebook
    reader = ExampleReader(rulebook: rulebook, syntax: syntax)
  }

  /// What is wrong with each example that fails, in order of the rules; `table` nil takes all.
  package func failures(in table: String? = nil) -> [RuleError] {
    rulebook.entries.enumerated().compactMap { number, entry in
      guard table == nil || entry.table == table else { return nil }
      return failure(of: entry, RuleID(index: Int32(clamping: number)))
    }
  }

  private func failure(of entry: RuleFolder.Entry, _ rule: RuleID) -> RuleError? {
    let readings = reader.readings(of: entry.example.text, in: entry.layer)
    let wanted = entry.example.reading
    if wanted.hasPrefix("not ") {
      let unwanted = String(wanted.dropFirst(4))
      guard readings.contains(where: { $0.text == unwanted }) else { return nil }
      return error(entry, "gives \"\(unwanted)\", which must not be there")
    }
    let matching = readings.filter { $0.text == wanted }
    if matching.isEmpty {
      var seen: Set<String> = []
      let different = readings.map(\.text).filter { seen.insert($0).inserted }
      let given = different.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
      return error(entry, "gives \(given.isEmpty ? "nothing" : given), not \"\(wanted)\"")
    }
    if ExampleChecker.silentTables.contains(entry.table) { return nil }
    let isAtWork = matching.contains { $0.rules == nil || $0.rules?.contains(rule) == true }
    return isAtWork ? nil : error(entry, "gives \"\(wanted)\", but not by this rule")
  }

  private func error(_ entry: RuleFolder.Entry, _ reason: String) -> RuleError {
    RuleError(location: entry.location, reason: "example \"\(entry.example.text)\" \(reason)")
  }
}
