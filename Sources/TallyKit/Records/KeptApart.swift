/// What keeps two claims from being in conflict.
package struct KeptApart: Hashable, Sendable {
  /// Why, in a sentence.
  package let reason: String

  /// The address of the rule that decided; nil where none did.
  package let rule: String?
}
