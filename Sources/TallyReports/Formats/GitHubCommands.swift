/// The findings that count as workflow commands of GitHub Actions, which show them beside the changed lines.
package struct GitHubCommands: Sendable {
  /// How many of a level are written; GitHub shows ten of a step, the tenth says how many more there are.
  private static let mostOfLevel = 9

  /// One command before it is written.
  private struct Command {
    let level: String
    let place: SourcePlace?
    let title: String
    let message: String
  }

  /// Makes the format.
  package init() {}

  /// The commands, one a line, in UTF-8.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    let all = commands(for: report)
    var lines: [String] = []
    for level in ["error", "warning", "notice"] {
      let some = all.filter { $0.level == level }
      lines += some.prefix(GitHubCommands.mostOfLevel).map(line)
      let rest = some.count - GitHubCommands.mostOfLevel
      if rest > 0 {
        let words = "and \(SummaryText.count(rest, "further finding")); see the whole report"
        lines.append(line(Command(level: level, place: nil, title: "Tally", message: words)))
      }
    }
    return lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
  }

  private func commands(for report: ReportRecord) -> [Command] {
    let index = ReportIndex(report)
    let findings = report.findings.filter { ($0.state ?? .new).isActive }.map { finding in
      let wording = FindingWording(finding, in: index)
      return Command(
        level: GitHubCommands.level(finding.severity),
        place: index.newestFirst(finding).first.map { SourcePlace($0, in: index) },
        title: "Tally: \(wording.subject)",
        message: "\(wording.sentence) \(wording.reason)\ntally explain \(finding.fingerprint)")
    }
    let ignores = (report.ignores ?? []).map {
      Command(
        level: "notice", place: SourcePlace($0), title: "Tally: \($0.check)", message: $0.message)
    }
    return findings + ignores + notes(on: report)
  }

  /// What the run left out, so that it does not look clean.
  private func notes(on report: ReportRecord) -> [Command] {
    let skipped = report.skipped.map {
      Command(
        level: "warning", place: nil, title: "Tally: skipped", message: "\($0.name): \($0.reason)")
    }
    let missing = (report.missing ?? []).map {
      Command(
        level: "warning", place: nil, title: "Tally: not found",
        message: "no claim with the required key \($0)")
    }
    let suppressed = report.summary.suppressed ?? 0
    guard suppressed > 0 else { return skipped + missing }
    let words = "\(SummaryText.count(suppressed, "finding")) passed over by comments in documents"
    return skipped + missing
      + [Command(level: "notice", place: nil, title: "Tally: passed over", message: words)]
  }

  private func line(_ command: Command) -> String {
    var properties: [String] = []
    if let place = command.place {
      properties.append("file=\(property(place.path))")
      properties.append("line=\(place.line)")
      if let column = place.column { properties.append("col=\(column)") }
      if let end = place.endColumn { properties.append("endColumn=\(end)") }
    }
    properties.append("title=\(property(command.title))")
    return "::\(command.level) \(properties.joined(separator: ","))::\(data(command.message))"
  }

  private static func level(_ severity: String) -> String {
    switch severity {
    case "major": "error"
    case "moderate": "warning"
    default: "notice"
    }
  }

  /// The text after the second `::`: `%`, CR and LF are escaped; other controls are shown.
  private func data(_ text: String) -> String { escaped(text, also: []) }

  /// The value of a property, in which colons and commas are escaped too.
  private func property(_ text: String) -> String { escaped(text, also: [":", ","]) }

  private func escaped(_ text: String, also marks: Set<Unicode.Scalar>) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || marks.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      } else if VisibleText.isControl(scalar) {
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    // The older form of commands, ##[name], is looked for anywhere in a line.
    return escaped.split(separator: "##[", omittingEmptySubsequences: false).joined(
      separator: "# #[")
  }
}
