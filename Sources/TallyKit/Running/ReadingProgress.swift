/// How far the reading of a run has come.
package struct ReadingProgress: Hashable, Sendable {
  /// How many documents there are; nil where that is not known before, as for lines of JSON.
  package let total: Int?

  /// How many documents were read or skipped.
  package private(set) var documents = 0

  /// How many claims were found.
  package private(set) var claims = 0

  /// Nothing is read yet of some inputs.
  init(of inputs: InputList) {
    total = inputs.files.contains { $0.kind == .jsonLines } ? nil : inputs.files.count
  }

  /// Some more documents were read.
  mutating func advance(by documents: Int, claims: Int) {
    self.documents += documents
    self.claims = claims
  }
}
