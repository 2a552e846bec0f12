package import TallyText

/// A word or phrase near a figure that changes how its claim is to be taken.
package struct Cue: Hashable, Sendable {
  /// What a cue does.
  package enum Role: Hashable, Sendable {
    /// Says whether the claim is asserted, planned, possible or negated.
    case modality(Modality)
    /// Narrows the counted thing: `additional`, `at the peak`, `year on year`.
    case restrictor(String)
    /// Says what a rate is compared with: `year on year`.
    case basis(String)
    /// Says how the figure moves: risen, current, revised.
    case change(Claim.ChangeCue)
    /// Withdraws the figure that follows: `rather than`, `instead of`, `an earlier toll of`.
    case withdrawal
  }

  /// Where the cue stands with respect to its figure.
  package enum Reach: String, Hashable, Sendable, CaseIterable {
    /// Directly before the figure, determiners and the like aside.
    case before
    /// Directly after the figure or its noun.
    case after
    /// Right after the figure, with nothing between.
    case adjacent
    /// Before the figure in its clause, or among the verbs right after its noun.
    case governing
    /// Anywhere in the clause.
    case clause
    /// Anywhere in the sentence.
    case sentence
  }

  /// What it does.
  package let role: Role

  /// Where it must stand.
  package let reach: Reach

  /// The rule that it stands in.
  package let rule: RuleID

  /// Makes a cue.
  package init(role: Role, reach: Reach, rule: RuleID) {
    self.role = role
    self.reach = reach
    self.rule = rule
  }
}
