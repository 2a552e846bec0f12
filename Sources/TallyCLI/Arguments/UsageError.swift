/// A command line that cannot be understood: what is wrong, and what to do.
struct UsageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The whole message.
  let description: String

  init(_ description: String) { self.description = description }
}
