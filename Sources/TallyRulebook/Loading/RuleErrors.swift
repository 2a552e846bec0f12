/// Every rule of a folder that could not be read, in the order of reading.
package struct RuleErrors: Error, Hashable, Sendable, CustomStringConvertible {
  /// The rules at fault; at least one.
  package let errors: [RuleError]

  /// Makes a list of errors.
  package init(_ errors: [RuleError]) { self.errors = errors }

  /// One error a line.
  package var description: String { errors.map(\.description).joined(separator: "\n") }
}
