/// A rule that could not be read, always with the line that is at fault.
package struct RuleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where.
  package let location: RuleLocation

  /// What is wrong and what was expected.
  package let reason: String

  /// Makes an error.
  package init(location: RuleLocation, reason: String) {
    self.location = location
    self.reason = reason
  }

  package var description: String { "\(location): \(reason)" }
}
