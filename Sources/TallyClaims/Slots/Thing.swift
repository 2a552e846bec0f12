/// A counted or measured thing as a claim's key holds it.
struct Thing: Hashable, Sendable {
  /// The canonical name in the singular.
  let name: String

  /// The kind it belongs to.
  let kind: String?

  /// An outcome that its word carries: `killed` for `dead`.
  let relation: String?

  /// Makes a thing.
  init(name: String, kind: String? = nil, relation: String? = nil) {
    self.name = name
    self.kind = kind
    self.relation = relation
  }

  /// Makes the thing that a rule names.
  init(_ thing: CountedThing) {
    self.init(name: thing.name, kind: thing.kind, relation: thing.relation)
  }
}
