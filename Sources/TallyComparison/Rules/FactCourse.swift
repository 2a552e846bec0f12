package import TallyText

/// What rules say of a kind of fact: how it behaves in time, and for how long one figure holds.
package struct FactCourse: Hashable, Sendable {
  /// How it behaves in time.
  package let course: TimeCourse

  /// The days for which figures of a stock are taken as one fact, or after which what is measured may have run on, as
  /// the length of a siege does; 0 where it does not.
  package let window: Int

  /// Whether the figure of a place is the sum of those of its parts: people live in one town each, but forces in a town
  /// and in its country are mostly the same force.
  package let addsUp: Bool

  /// What such figures are called in a reason: `troop numbers`.
  package let name: String

  /// The rule; nil for the course that facts have which no rule names.
  package let rule: RuleID?

  /// Makes a course.
  package init(
    _ course: TimeCourse, window: Int, addsUp: Bool = false, name: String, rule: RuleID?
  ) {
    self.course = course
    self.addsUp = addsUp || course == .cumulative || course == .occasion
    self.window = window
    self.name = name
    self.rule = rule
  }

  /// The course of a fact that no rule names: a level that one figure holds for a month.
  package static let unnamed = FactCourse(
    .stock, window: 30, name: "figures of this kind", rule: nil)
}
