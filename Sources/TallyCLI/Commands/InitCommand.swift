import TallyKit
import TallyReports
import TallyText

/// `tally init [PATH…]`: writes a `tally.json` to start from; never over one that is there.
struct InitCommand: Sendable {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// How many documents without a date or a source are listed to be completed.
  private static let mostSources = 200

  /// Writes the file, with the paths that were typed, else the folders here that hold documents.
  func run() async throws -> ExitCode {
    let path = session.invocation.value(.config) ?? Configuration.defaultName
    guard !RecordFile.exists(at: path) else {
      throw UsageError("\(path) is there already; edit it, or name another with --config FILE")
    }
    let typed = session.invocation.operands
    let found = typed.isEmpty ? InputFinder.foldersWithDocuments(in: ".") : typed
    let inputs = found.filter { $0 != "reports" }
    let sources = await sourcesToComplete(inputs, for: path)
    let text = InitCommand.text(inputs: inputs.isEmpty ? ["."] : inputs, sources: sources)
    try OutputFolder.write(text, to: path)
    if !sources.isEmpty {
      session.console.note(
        "\(SummaryText.count(sources.count, "document")) without a date or source: say them in "
          + "\"sources\", or remove the lines")
    }
    session.console.note("wrote \(path); see what it says with tally config, then: tally report")
    return .complete
  }

  /// The paths of documents that do not say when or by whom they were published; none where reading is not possible
  /// yet, or where paths would have to count from another folder.
  private func sourcesToComplete(_ inputs: [String], for path: String) async -> [String] {
    guard !inputs.isEmpty, !path.contains("/"),
      let reading = try? await session.checker().read(inputs)
    else { return [] }
    let open = reading.documents.filter { $0.published == nil || $0.source == nil }
    return Array(open.map(\.path).prefix(InitCommand.mostSources))
  }

  /// The file: what most projects set, each with its default.
  static func text(inputs: [String], sources: [String]) -> [UInt8] {
    let paths = inputs.map(quoted).joined(separator: ", ")
    let entries = sources.map { "\n    \(quoted($0)): {}" }.joined(separator: ",")
    let lines = [
      "\"inputs\": [\(paths)]", "\"output\": \"reports\"", "\"failOn\": \"minor\"",
      "\"sources\": {\(entries)\(entries.isEmpty ? "" : "\n  ")}", "\"required\": []",
    ]
    return Array("{\n  \(lines.joined(separator: ",\n  "))\n}\n".utf8)
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
