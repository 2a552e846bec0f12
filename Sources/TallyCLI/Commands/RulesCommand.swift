import TallyKit
import TallyRulebook

/// `tally rules list|show|check`.
struct RulesCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Does what the verb says.
  func run(_ verb: Verb) throws -> ExitCode {
    let rulebook = try session.rulebook()
    switch verb {
    case .rulesShow: return try show(rulebook)
    case .rulesCheck: return try check(rulebook)
    default: return try list(rulebook)
    }
  }

  private func list(_ rulebook: Rulebook) throws -> ExitCode {
    let entries = try chosen(rulebook)
    let rows = entries.map { entry in
      [entry.location.description, entry.table, line(RuleFields(entry))]
    }
    session.console.print(Columns.text(rows))
    session.console.note("\(entries.count) rules")
    return .complete
  }

  /// The rules of the table that was named, or all.
  private func chosen(_ rulebook: Rulebook) throws -> [RuleFolder.Entry] {
    guard let table = session.invocation.operands.first else { return rulebook.entries }
    let chosen = rulebook.entries.filter { $0.table == table }
    guard chosen.isEmpty else { return chosen }
    let tables = Set(rulebook.entries.map(\.table)).sorted()
    let nearest = NearestWord.to(table, among: tables).map { "did you mean \($0)?" }
    throw UsageError(
      "no table \"\(table)\"; \(nearest ?? "the tables are \(tables.joined(separator: ", "))")")
  }

  private func show(_ rulebook: Rulebook) throws -> ExitCode {
    let wanted = session.invocation.operands[0]
    var found = rulebook.entries.filter { $0.location.description == wanted }
    if found.isEmpty { found = rulebook.entries.filter { $0.text.contains(wanted) } }
    guard !found.isEmpty else {
      throw UsageError("no rule at or with \"\(wanted)\"; see: tally rules list")
    }
    session.console.print(found.map(page).joined(separator: "\n"))
    return .complete
  }

  private func page(_ entry: RuleFolder.Entry) -> String {
    let rows = RuleFields(entry).fields.map { ["  \($0.name)", $0.value] }
    let example = ["  example", "\(entry.example.text) → \(entry.example.reading)"]
    return "\(entry.location)  \(entry.table)\n" + Columns.text(rows + [example])
  }

  private func line(_ fields: RuleFields) -> String {
    fields.fields.map { "\($0.name): \($0.value)" }.joined(separator: "; ")
  }

  private func check(_ rulebook: Rulebook) throws -> ExitCode {
    let entries = try chosen(rulebook)
    let table = session.invocation.operands.first
    let failures = ExampleChecker(rulebook: rulebook, syntax: try session.syntax()).failures(
      in: table)
    for failure in failures { session.console.print("\(failure)\n") }
    session.console.note("\(entries.count) examples, \(failures.count) wrong")
    return failures.isEmpty ? .complete : .findings
  }
}
