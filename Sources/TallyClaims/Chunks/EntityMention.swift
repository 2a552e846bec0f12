import TallyText

/// A name in a sentence: of an entity that rules know, or of something known by its form alone.
struct EntityMention: Hashable, Sendable {
  /// The tokens of the name.
  let tokens: Range<Int>

  /// The known entity, as a position in the table; nil for a name that no rule knows.
  let entity: Int?

  /// How the name stands for its entity.
  let form: EntityName.Form

  /// The canonical name of a known entity, or the words as they stand.
  let name: String
}
