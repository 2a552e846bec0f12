package import TallyRulebook

extension Repository {
  /// The rules of this repository, read once for all tests.
  package static func rulebook() throws -> Rulebook { try shared.get() }

  private static let shared = Result { try Rulebook(contentsOf: rules) }
}
