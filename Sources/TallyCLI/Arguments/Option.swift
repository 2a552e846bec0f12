/// An option of the command line; the raw value is its name without dashes.
enum Option: String, Hashable, Sendable, CaseIterable {
  case allowIncomplete = "allow-incomplete"
  case asOf = "as-of"
  case baseline
  case changedFiles = "changed-files"
  case color
  case config
  case expires
  case failOn = "fail-on"
  case format
  case help
  case inputFormat = "input-format"
  case jobs
  case maxSourceBytes = "max-source-bytes"
  case minConfidence = "min-confidence"
  case model
  case not
  case output
  case owner
  case progress
  case quiet
  case reason
  case rules
  case since
  case verbose
  case version

  /// How it is typed: `--fail-on`.
  var flag: String { "--\(rawValue)" }
}
