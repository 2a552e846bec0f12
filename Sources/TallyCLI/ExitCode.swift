/// What the tool's exit code says; the same whatever the format.
package enum ExitCode: Int32, Hashable, Sendable {
  /// Complete, and nothing new at or above `--fail-on`.
  case complete = 0
  /// New or changed findings.
  case findings = 1
  /// Could not run: usage, rules, baseline, output.
  case couldNotRun = 2
  /// Incomplete: an input was skipped.
  case incomplete = 3
  /// A bug in the tool.
  case bug = 70
  /// Stopped by the user.
  case interrupted = 130
}
