/// One of the names by which an entity is called, and what its form says.
package struct EntityName: Hashable, Sendable {
  /// How the name stands for its entity.
  package enum Form: Hashable, Sendable {
    /// A name: `United Kingdom`, `UK`.
    case name
    /// An adjective: `British`.
    case adjective
    /// A noun for its people: `Briton`, `Afghans`.
    case people
    /// A seat of its government: `Kremlin`, `Downing Street`.
    case seat
  }

  /// The entity, as a position in the table of entities.
  package let entity: Int

  /// How it stands for it.
  package let form: Form

  /// Whether it is written in capitals throughout: `US` is one, `us` is not.
  package let isAcronym: Bool

  /// Whether it starts with a small letter: `northern Syria`, `al-Shabaab`.
  package let opensSmall: Bool

  /// Whether the name is also somebody else's: `Jordan`, `Georgia`.
  package let isAmbiguous: Bool

  /// Whether it is a possessive that lost its apostrophe, as in texts cleaned of marks: `Perus coast`.
  package let lacksApostrophe: Bool

  /// Makes a name.
  package init(
    entity: Int, form: Form, isAcronym: Bool, opensSmall: Bool, isAmbiguous: Bool,
    lacksApostrophe: Bool = false
  ) {
    self.lacksApostrophe = lacksApostrophe
    self.opensSmall = opensSmall
    self.entity = entity
    self.form = form
    self.isAcronym = isAcronym
    self.isAmbiguous = isAmbiguous
  }
}
