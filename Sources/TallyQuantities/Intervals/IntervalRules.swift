package import TallyText

/// How each wording is read as an interval.
package struct IntervalRules: Sendable {
  /// The reading of a bound that no wording narrows down.
  package private(set) var defaults: [Bound: IntervalRule] = [:]

  /// The reading of each wording, by the rule that found it.
  package private(set) var wordings: [RuleID: IntervalRule] = [:]

  private var named: [String: IntervalRule] = [:]

  /// Makes an empty table.
  package init() {}

  /// Adds a reading; the first one of a bound is the bound's default.
  package mutating func insert(_ rule: IntervalRule) {
    if defaults[rule.bound] == nil { defaults[rule.bound] = rule }
    named[rule.name] = rule
  }

  /// The reading of that name; nil where no rule has it.
  package func rule(named name: String) -> IntervalRule? { named[name] }

  /// Says how the wording of a rule is read.
  package mutating func use(_ rule: IntervalRule, for wording: RuleID) { wordings[wording] = rule }

  /// The values that a figure admits, as the words rule them out and as a reader expects them.
  ///
  /// Also for figures that come from data instead of text; `boundRule` may then be nil.
  package func intervals(
    low: Rational, high: Rational, granularity: Rational, bound: Bound, boundRule: RuleID?,
    isCount: Bool = true
  ) -> (hard: Interval, soft: Interval, step: TrailStep) {
    let chosen = boundRule.flatMap { wordings[$0] }
    guard let rule = chosen?.bound == bound ? chosen : defaults[bound] else {
      let step = TrailStep(.interval, result: "no rule for \(bound.rawValue): the figure itself")
      return (.everything, Interval(low, high), step)
    }
    func interval(_ below: IntervalWidth?, _ above: IntervalWidth?) -> Interval {
      let read = Interval(
        lower: endpoint(low, below, towards: -1, granularity, isCount),
        upper: endpoint(high, above, towards: 1, granularity, isCount))
      guard read.isEmpty else { return read }
      // `More than 0`: a share of nought reaches nowhere, so that side is left open.
      return Interval(
        lower: read.lower.flatMap { $0.isClosed ? nil : $0 },
        upper: read.upper.flatMap { $0.isClosed ? nil : $0 })
    }
    let hard = interval(rule.hardBelow, rule.hardAbove)
    let soft = interval(rule.softBelow, rule.softAbove)
    return (
      hard, soft, TrailStep(.interval, rule: rule.rule, result: "\(rule.name): expected \(soft)")
    )
  }

  private func endpoint(
    _ figure: Rational, _ width: IntervalWidth?, towards sign: Int, _ granularity: Rational,
    _ isCount: Bool
  ) -> Interval.Endpoint? {
    guard let width,
      let reach = width.reach(from: figure, granularity: granularity, isCount: isCount),
      let value = sign < 0 ? figure.subtracting(reach) : figure.adding(reach)
    else { return nil }
    return Interval.Endpoint(value, isClosed: !width.isOpen)
  }
}
