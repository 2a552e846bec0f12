package import TallyText

/// A restrictor that does not narrow a fact: in all relations, or only in some.
package struct IgnoredRestrictor: Sendable {
  /// The classes of relations under which it does not; empty for all.
  package let relations: Set<String>

  /// The rule.
  package let rule: RuleID

  /// Makes one.
  package init(relations: Set<String> = [], rule: RuleID) {
    self.relations = relations
    self.rule = rule
  }

  /// Whether it leaves a fact of a relation as it is.
  ///
  /// - Parameter relation: the class of the relation; nil where it is unknown.
  func leaves(_ relation: String?) -> Bool {
    relations.isEmpty || relation.map(relations.contains) ?? false
  }
}
