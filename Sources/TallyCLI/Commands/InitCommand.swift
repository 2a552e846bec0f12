import TallyKit
import TallyReports

/// `tally init [PATH…]`: writes a `tally.json` to start from; never over one that is there.
struct InitCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Writes the file, with the paths that were typed, else the folders here that hold documents.
  func run() throws -> ExitCode {
    let path = session.invocation.value(.config) ?? Configuration.defaultName
    guard !RecordFile.exists(at: path) else {
      throw UsageError("\(path) is there already; edit it, or name another with --config FILE")
    }
    let typed = session.invocation.operands
    let found = typed.isEmpty ? InputFinder.foldersWithDocuments(in: ".") : typed
    let inputs = found.filter { $0 != "reports" }
    try OutputFolder.write(InitCommand.text(inputs: inputs.isEmpty ? ["."] : inputs), to: path)
    session.console.note("wrote \(path); see what it says with tally config, then: tally report")
    return .complete
  }

  /// The file: what most projects set, each with its default.
  static func text(inputs: [String]) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.breakLine()
      $0.field("inputs", inputs)
      $0.breakLine()
      $0.field("output", "reports")
      $0.breakLine()
      $0.field("failOn", "minor")
      $0.breakLine()
      $0.key("sources")
      $0.object { _ in }
      $0.breakLine()
      $0.field("required", [String]())
      $0.endRecord()
    }
    json.endRecord()
    return json.bytes
  }
}
