/// A stretch of tokens in which a rule's words were found.
struct Chunk<Value: Sendable>: Sendable {
  /// The tokens.
  let tokens: Range<Int>

  /// What the rule says of them.
  let value: Value
}
