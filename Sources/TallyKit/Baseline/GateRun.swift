package import TallyComparison
package import TallyReports
package import TallyText

/// A report held against a baseline.
package struct GateRun: Sendable {
  /// What the gate makes of it.
  package let result: GateResult

  /// How many entries the baseline holds.
  package let entries: Int

  /// How many comments in documents are amiss, where minor findings count.
  package let commentFaults: Int

  private let suppressions: [String: String]

  /// Holds a report against a baseline.
  ///
  /// - Parameter today: the day of the run; without it no entry runs out.
  package init(
    _ report: Report, baseline: Baseline, failOn: Severity = .minor,
    minimumConfidence: Double = 0, today: CalendarDate? = nil, changedFiles: ChangedFiles? = nil
  ) {
    entries = baseline.entries.count
    commentFaults = Severity.minor >= failOn ? report.suppressions.faults.count : 0
    suppressions = report.suppressions.reasons
    result = Gate.evaluate(
      findings: report.findings, baseline: baseline.entries, failOn: failOn,
      minimumConfidence: minimumConfidence, readSources: Set(report.documents.map(\.name)),
      asOf: today,
      scope: GateScope(
        suppressed: Set(report.suppressions.reasons.keys),
        only: changedFiles?.findings(touchedIn: report)))
  }

  /// Whether the gate closes: on new and changed findings, and on comments that are amiss.
  package var fails: Bool { result.fails || commentFaults > 0 }

  /// The state of each finding, for reports.
  package var states: GateStates {
    var states: [String: FindingState] = [:]
    for finding in result.new + result.below + result.elsewhere {
      states[finding.fingerprint] = .new
    }
    for known in result.changed { states[known.finding.fingerprint] = .changed }
    for finding in result.suppressed { states[finding.fingerprint] = .suppressed }
    var reasons = suppressions
    for known in result.baselined {
      states[known.finding.fingerprint] = .baselined
      reasons[known.finding.fingerprint] = known.entry.reason
    }
    return GateStates(
      states: states, stale: result.stale.map(\.fingerprint), reasons: reasons)
  }

  /// Whether the baseline holds entries and not one of them speaks of a finding of this run.
  package var matchesNothing: Bool {
    entries > 0 && result.baselined.isEmpty && result.changed.isEmpty && result.suppressed.isEmpty
      && result.elsewhere.isEmpty
  }
}
