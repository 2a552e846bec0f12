package import TallyText

/// Counted things that share a whole out among them, none in two of them: women and men make people.
package struct CountedParts: Hashable, Sendable {
  /// The whole: `person`.
  package let whole: String

  /// The parts that leave nothing of the whole out where all of them are given.
  package let parts: Set<String>

  /// Further parts, which a list may have beside them.
  package let further: Set<String>

  /// The rule.
  package let rule: RuleID?

  /// Makes a row of parts.
  package init(
    whole: String, parts: Set<String>, further: Set<String> = [], rule: RuleID? = nil
  ) {
    self.whole = whole
    self.parts = parts
    self.further = further
    self.rule = rule
  }

  /// Whether things are different parts of the whole, none in another.
  func holds(_ counted: [String]) -> Bool {
    let names = Set(counted)
    return names.count == counted.count && names.isSubset(of: parts.union(further))
  }

  /// Whether things that are parts leave nothing of the whole out.
  func isComplete(_ counted: [String]) -> Bool { parts.isSubset(of: counted) }
}
