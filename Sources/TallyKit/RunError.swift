/// Why a run could not be done: where, what is wrong and why, and what to do.
package struct RunError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, folder or option; nil where the message needs none.
  package let place: String?

  /// What is wrong, why, and what to do, in parts joined by `; `.
  package let message: String

  /// Makes an error.
  package init(_ place: String?, _ message: String) {
    self.place = place
    self.message = message
  }

  package var description: String { place.map { "\($0): \(message)" } ?? message }
}
