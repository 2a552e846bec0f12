/// A word whose period does not end a sentence, unless what follows shows that it does.
package struct Abbreviation: Hashable, Sendable {
  /// What an abbreviation stands before, which decides when its period also ends the sentence.
  package enum Follower: String, Hashable, Sendable, CaseIterable {
    /// A name: `Mr.`, `Gen.`; the sentence goes on whatever follows.
    case name
    /// A number: `No.`, `Fig.`; the sentence ends unless a number follows.
    case number
    /// Anything: `Inc.`, `Jan.`, `p.m.`; the sentence ends before a word that opens sentences.
    case any
  }

  /// What it stands before.
  package let before: Follower

  /// Whether it is written with a capital, so that `mass.` is not taken for `Mass.`
  package let isCapitalized: Bool

  /// The rule it stands in.
  package let rule: RuleID

  /// Makes an abbreviation.
  package init(before: Follower, isCapitalized: Bool, rule: RuleID) {
    self.before = before
    self.isCapitalized = isCapitalized
    self.rule = rule
  }
}
