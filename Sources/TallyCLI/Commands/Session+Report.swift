import TallyKit
import TallyReports
import TallyText

extension Session {
  /// Reads and compares the documents that the operands name, with a progress line for people.
  func report(_ paths: [String]) async throws -> Report {
    try await report(paths) { _ in () }.report
  }

  /// Reads and compares, then makes something of the report while the line still stands: writing a large one takes a
  /// while.
  func report<Made>(
    _ paths: [String], making: (Report) throws -> Made
  ) async throws -> (report: Report, made: Made) {
    let line = ProgressLine(self)
    defer { line.clear() }
    let clock = ContinuousClock()
    let start = clock.now
    let checker = try checker()
    let ready = clock.now
    let reading = try await checker.read(paths) { line.show($0) }
    let read = clock.now
    let claims = FigureText.separated(String(reading.claims.count))
    line.show("comparing \(claims) claims")
    let report = try await checker.report(on: reading)
    let compared = clock.now
    line.show("writing \(FigureText.separated(String(report.comparisons.count))) comparisons")
    try Task.checkCancellation()
    let made = try making(report)
    line.clear()
    tell(ofSourcesNotIn: report, read: paths)
    RunNotes(self).tell(
      of: report, rules: ready - start, reading: read - ready, comparing: compared - read)
    return (report, made)
  }

  /// Names the documents that `tally.json` speaks of and that were not among those it names as inputs.
  private func tell(ofSourcesNotIn report: Report, read paths: [String]) {
    guard let configuration, paths == configuration.inputs, !paths.isEmpty else { return }
    let known = report.documents.flatMap { [$0.path, $0.name] } + report.skipped.map(\.name)
    for path in configuration.sources.unused(paths: known) {
      console.complain("\(configuration.path): \"sources\" names \"\(path)\", which was not read")
    }
  }

  /// Writes each format to its place.
  func write(_ record: ReportRecord, as requests: [FormatRequest]) throws {
    for request in requests {
      guard let file = request.file else { continue }
      try OutputFolder.write(request.format.bytes(for: record, options: ReportOptions()), to: file)
    }
    for request in requests where request.file == nil {
      let style: TextStyle = console.usesColor ? .colour : .plain
      let options = ReportOptions(
        style: style, width: console.width, breaksHeadlines: surroundings.showsOnTerminal)
      console.print(request.format.bytes(for: record, options: options))
    }
  }

  /// Names what the run could not see: skipped inputs and required claims that were not found; 3 where there are any.
  func tell(ofGapsIn report: Report) -> ExitCode {
    for pattern in report.missing {
      console.complain(
        "no claim has the required key \"\(pattern)\"; see the keys with: tally claims PATH…")
    }
    let code = tell(of: report.skipped)
    return report.missing.isEmpty ? code : .incomplete
  }

  /// Names each skipped input on standard error; 3 where that makes the run incomplete.
  func tell(of skipped: [Report.Skip]) -> ExitCode {
    let shown = 20
    for skip in skipped.prefix(shown) { console.complain("\(skip.name): skipped: \(skip.reason)") }
    if skipped.count > shown {
      console.complain("\(skipped.count - shown) more inputs were skipped; the report names them")
    }
    if skipped.isEmpty || invocation.has(.allowIncomplete) { return .complete }
    let inputs = skipped.count == 1 ? "1 input was" : "\(skipped.count) inputs were"
    console.complain(
      "incomplete: \(inputs) skipped. Repair or remove what was skipped, or pass --allow-incomplete"
    )
    return .incomplete
  }
}
