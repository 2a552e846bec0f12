package import TallyQuantities
package import TallyText

/// A verb or noun that says what is with a counted thing: `stationed`, `killed`, `deployment`.
package struct RelationWord: Hashable, Sendable {
  /// The canonical relation.
  package let relation: String

  /// Whether the word may be a noun, which governs its figure with `of`.
  package let isNoun: Bool

  /// Whether the word may be a verb or an adjective; `pledge` may be either.
  package let isVerb: Bool

  /// What the thing is when the text leaves it out: `person` for `143 wounded`.
  package let elided: String?

  /// Whether every figure comes on top of what is there, so that saying so narrows nothing: `sent`.
  package let isIncremental: Bool

  /// The kinds of figure that the relation can be said of.
  package let kinds: Set<QuantityMention.Kind>

  /// Whether it happens somewhere to those who are counted, so that the setting of the document is its place.
  package let isEvent: Bool

  /// Whether the relation says that the thing is about to move or be done, so that it is not there yet.
  package let modality: Modality?

  /// The rule that it stands in.
  package let rule: RuleID

  /// Makes a relation word.
  package init(
    relation: String, isNoun: Bool, isVerb: Bool, elided: String?, isEvent: Bool,
    isIncremental: Bool, kinds: Set<QuantityMention.Kind>, modality: Modality?, rule: RuleID
  ) {
    self.isIncremental = isIncremental
    self.kinds = kinds
    self.isEvent = isEvent
    self.relation = relation
    self.isNoun = isNoun
    self.isVerb = isVerb
    self.elided = elided
    self.modality = modality
    self.rule = rule
  }
}
