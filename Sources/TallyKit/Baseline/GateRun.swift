package import TallyComparison
package import TallyReports
package import TallyText

/// A report held against a baseline.
package struct GateRun: Sendable {
  /// What the gate makes of it.
  package let result: GateResult

  /// How many entries the baseline holds.
  package let entries: Int

  /// Holds a report against a baseline.
  ///
  /// - Parameter today: the day of the run; without it no entry runs out.
  package init(
    _ report: Report, baseline: Baseline, failOn: Severity = .minor,
    minimumConfidence: Double = 0, today: CalendarDate? = nil
  ) {
    entries = baseline.entries.count
    result = Gate.evaluate(
      findings: report.findings, baseline: baseline.entries, failOn: failOn,
      minimumConfidence: minimumConfidence, readSources: Set(report.documents.map(\.name)),
      asOf: today)
  }

  /// The state of each finding, for reports.
  package var states: GateStates {
    var states: [String: FindingState] = [:]
    for finding in result.new + result.below { states[finding.fingerprint] = .new }
    for known in result.changed { states[known.finding.fingerprint] = .changed }
    for known in result.baselined { states[known.finding.fingerprint] = .baselined }
    return GateStates(states: states, stale: result.stale.map(\.fingerprint))
  }

  /// Whether the baseline holds entries and not one of them speaks of a finding of this run.
  package var matchesNothing: Bool {
    entries > 0 && result.baselined.isEmpty && result.changed.isEmpty
  }
}
