package import TallyText

/// A thing that texts count or measure, by its canonical name.
///
/// Every phrase and slot that speaks of it holds it; as a class it costs them one reference, not one for each name.
package final class CountedThing: Sendable {
  /// The canonical name in the singular: `soldier`, `GDP`, `diameter`.
  package let name: String

  /// The kind it belongs to: `person`, `vehicle`, `indicator`, `attribute`.
  package let kind: String?

  /// An outcome that the word carries: `killed` for `death`.
  package let relation: String?

  /// What is said of it where the text says nothing else: protesters have marched.
  package let presumed: String?

  /// What a group of this name is made of: `soldier` for `squadron`.
  package let members: String?

  /// Whether the word only counts where no better one stands near: `growth`.
  package let isFallback: Bool

  /// What the unit of its figures must measure: `length` for `diameter`; nil for any unit.
  package let dimension: String?

  /// The rule that it stands in.
  package let rule: RuleID

  /// Makes a counted thing.
  package init(
    name: String, kind: String?, relation: String?, presumed: String? = nil, members: String?,
    isFallback: Bool, dimension: String? = nil, rule: RuleID
  ) {
    self.presumed = presumed
    self.isFallback = isFallback
    self.dimension = dimension
    self.name = name
    self.kind = kind
    self.relation = relation
    self.members = members
    self.rule = rule
  }
}
