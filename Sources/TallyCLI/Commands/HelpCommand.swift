/// `tally help [VERB]`.
struct HelpCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Prints the page of a verb, or the whole.
  func run() throws -> ExitCode {
    let words = session.invocation.operands
    let name = words.joined(separator: " ")
    if words.isEmpty {
      session.console.print(HelpPage.whole())
    } else if let verb = Verb(rawValue: name) {
      session.console.print(HelpPage.page(of: verb))
    } else if words.count == 1, Verb.families.contains(name) {
      let members = Verb.allCases.filter { $0.words[0] == name }
      session.console.print(members.map(HelpPage.page).joined(separator: "\n"))
    } else {
      let nearest = NearestWord.to(name, among: Verb.allCases.map(\.rawValue) + Verb.families)
      let hint = nearest.map { "did you mean \($0)?" } ?? "see: tally help"
      throw UsageError("no help on \"\(name)\"; \(hint)")
    }
    return .complete
  }
}
