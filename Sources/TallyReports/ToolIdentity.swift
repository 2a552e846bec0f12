/// Who made a report.
package enum ToolIdentity {
  /// The name of the tool.
  package static let name = "Tally"

  /// The version of the tool.
  package static let version = "0.1.0"
}
