/// A counted or measured thing as a claim's key holds it.
struct Thing: Hashable, Sendable {
  /// The canonical name in the singular.
  let name: String

  /// The kind it belongs to.
  let kind: String?

  /// An outcome that its word carries: `killed` for `dead`.
  let relation: String?

  /// What is said of it where the text says nothing else.
  let presumed: String?

  /// Makes a thing.
  init(name: String, kind: String? = nil, relation: String? = nil, presumed: String? = nil) {
    self.presumed = presumed
    self.name = name
    self.kind = kind
    self.relation = relation
  }

  /// Makes the thing that a rule names.
  init(_ thing: CountedThing) {
    self.init(
      name: thing.name, kind: thing.kind, relation: thing.relation, presumed: thing.presumed)
  }
}
