/// `tally completion bash|zsh|fish`.
struct CompletionCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Prints the completions of a shell.
  func run() throws -> ExitCode {
    let name = session.invocation.operands[0]
    guard let shell = Shell(rawValue: name) else {
      let known = Shell.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("no completions for \"\(name)\"; there are some for \(known)")
    }
    session.console.print(Completion.script(for: shell))
    return .complete
  }
}
