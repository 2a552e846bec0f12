package import TallyText

extension QuantityReading {
  /// One thing that was found, in the notation that examples of rules are written in.
  package struct Reading: Hashable, Sendable {
    /// The notation: see `QuantityMention.reading`, `DateMention.reading`; `none` for an excluded number.
    package let text: String

    /// Where it stands.
    package let span: TextSpan

    /// The rules on its trail.
    package let rules: [RuleID]
  }

  /// Everything that was found, in the order of the text.
  package var readings: [Reading] {
    let found =
      quantities.map {
        Reading(text: $0.reading, span: $0.span, rules: $0.trail.compactMap(\.rule))
      }
      + dates.map { Reading(text: $0.reading, span: $0.span, rules: $0.trail.compactMap(\.rule)) }
      + exclusions.map {
        Reading(text: "none", span: $0.span, rules: [$0.step.rule].compactMap(\.self))
      }
    return found.sorted { $0.span.start < $1.span.start }
  }
}
