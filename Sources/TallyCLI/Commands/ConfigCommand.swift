/// `tally config`: each setting, and who said so.
struct ConfigCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Prints the settings of a run with these options in this folder.
  func run() throws -> ExitCode {
    let table = SettingsTable(
      typed: session.typed, configuration: session.configuration,
      surroundings: session.surroundings)
    session.console.print(table.text)
    return .complete
  }
}
