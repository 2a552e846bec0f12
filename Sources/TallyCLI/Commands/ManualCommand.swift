/// `tally man`: the manual page, in the man macros of troff.
struct ManualCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Prints the page.
  func run() -> ExitCode {
    session.console.print(ManualPage.text(version: CommandLineTool.version))
    return .complete
  }
}
