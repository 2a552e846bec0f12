package import TallyText

/// The words that say how the figures of a sentence hang together.
package struct ArithmeticWords: Sendable {
  /// What a wording says of the figures beside it.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// The figure before it is the sum of others: `15,383 in all`.
    case totalAfter = "after a total"
    /// The figure behind it is the sum of others: `a total of 15,383`.
    case totalBefore = "before a total"
    /// The figure before it is a part of the one behind: `33 of the 149`.
    case partOf = "part of"
    /// The figure behind it is a share in other words: `or 22 %`.
    case inOtherWords = "in other words"
    /// The figure behind it is where a change led: `to 4.6 million`.
    case changedTo = "changed to"
    /// The figure behind it is where a change began: `from 4.1 million`.
    case changedFrom = "changed from"
  }

  /// A wording with its rule.
  package struct Phrase: Hashable, Sendable {
    /// The words, in lower case.
    package let words: [String]
    /// The rule.
    package let rule: RuleID?

    /// Makes a phrase.
    package init(_ words: [String], rule: RuleID?) {
      self.words = words
      self.rule = rule
    }
  }

  private let phrases: [Role: [Phrase]]

  /// Makes a table.
  package init(_ phrases: [Role: [Phrase]] = [:]) { self.phrases = phrases }

  /// The wordings of a role, in order of their rules.
  package func phrases(_ role: Role) -> [Phrase] { phrases[role] ?? [] }
}
