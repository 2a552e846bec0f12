package import TallyText

/// Holds findings against a baseline.
package enum Gate {
  /// Sorts findings into new, changed and known ones, and entries into those that hold and those that do not.
  ///
  /// A finding is known when its fact and figures are: an entry stands with the same fingerprint, or with the same
  /// fact (parts that one side leaves unknown aside) and all of the finding's values. So one corrected figure of
  /// several does not look like a new contradiction, and a new figure always does.
  ///
  /// - Parameters:
  ///   - failOn: the least severity that counts.
  ///   - minimumConfidence: the least confidence that counts, from 0 to 1.
  ///   - readSources: the names of the documents that were read in this run.
  ///   - asOf: the day of the run; without it no entry runs out.
  ///   - scope: which findings this run is about, whose comments pass over what; by default all, and nothing.
  package static func evaluate(
    findings: [Finding], baseline: [BaselineEntry], failOn: Severity = .minor,
    minimumConfidence: Double = 0, readSources: Set<String>, asOf: CalendarDate? = nil,
    scope: GateScope = GateScope()
  ) -> GateResult {
    let expired = baseline.filter { $0.isExpired(on: asOf) }
    var matching = BaselineMatching(baseline.filter { !$0.isExpired(on: asOf) })
    let states = matching.states(of: findings)
    var new: [Finding] = []
    var changed: [GateResult.Known] = []
    var baselined: [GateResult.Known] = []
    var below: [Finding] = []
    var suppressed: [Finding] = []
    var elsewhere: [Finding] = []
    for (finding, state) in zip(findings, states) {
      let counts = finding.severity >= failOn && finding.confidence >= minimumConfidence
      switch state {
      case _ where scope.suppressed.contains(finding.fingerprint): suppressed.append(finding)
      case .known(let entry): baselined.append(.init(finding: finding, entry: entry))
      case .changed where !scope.includes(finding), .new where !scope.includes(finding):
        elsewhere.append(finding)
      case .changed(let entry) where counts:
        changed.append(.init(finding: finding, entry: entry))
      case .new where counts: new.append(finding)
      case .changed, .new: below.append(finding)
      }
    }
    let stale = matching.unmatched.filter { $0.sources.allSatisfy(readSources.contains) }
    return GateResult(
      new: new, changed: changed, baselined: baselined, suppressed: suppressed, below: below,
      elsewhere: elsewhere, stale: stale, expired: expired)
  }
}
