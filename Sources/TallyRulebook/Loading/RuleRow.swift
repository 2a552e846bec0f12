/// A row of some table under `rules/`: decoded from one line of JSON, and carrying its own example.
package protocol RuleRow: Decodable, Sendable {
  /// A text, and what must come of reading it; `rules check` runs it.
  var example: RuleExample { get }
}
