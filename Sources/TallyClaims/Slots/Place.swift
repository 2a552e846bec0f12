/// A place as a claim's key holds it.
struct Place: Hashable, Sendable {
  /// The canonical name: `Estonia`, `border of Ukraine`.
  let name: String

  /// What holds it, from near to far.
  let within: [String]
}
