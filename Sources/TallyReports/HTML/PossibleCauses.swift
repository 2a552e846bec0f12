/// What may explain that two figures differ, from what is known of the two claims: never who is right.
struct PossibleCauses {
  /// One of them: what kind of thing it is, and a sentence.
  typealias Cause = (kind: String, words: String)

  /// The causes, the passing of time first where it may be one.
  let causes: [Cause]

  /// Looks at the two claims that stand for a finding.
  init(_ finding: FindingRecord, wording: FindingWording, index: ReportIndex) {
    guard let first = index.claim(finding.worst.a), let second = index.claim(finding.worst.b)
    else {
      causes = []
      return
    }
    let time = finding.timeMayExplain ? ("Time", wording.time) : nil
    causes = [
      time,
      PossibleCauses.speakers(first, second), PossibleCauses.outlet(first, second),
      PossibleCauses.moods(first, second), PossibleCauses.looseness(first, second),
      PossibleCauses.silence(first, second), PossibleCauses.narrowing(first, second),
      PossibleCauses.doubt(finding),
    ].compactMap { $0 }
  }

  /// The two go back to other people.
  private static func speakers(_ first: ClaimRecord, _ second: ClaimRecord) -> Cause? {
    guard let one = first.attribution, let other = second.attribution, one != other else {
      return nil
    }
    return (
      "Speakers",
      "The figures come from different people: “\(VisibleText.escaped(one))” and "
        + "“\(VisibleText.escaped(other))”."
    )
  }

  /// One outlet says both.
  private static func outlet(_ first: ClaimRecord, _ second: ClaimRecord) -> Cause? {
    if first.document == second.document { return ("Source", "Both stand in the same document.") }
    guard first.source != nil, first.source == second.source else { return nil }
    return ("Source", "Both come from the same source, which may have corrected itself.")
  }

  /// One is not said to be so.
  private static func moods(_ first: ClaimRecord, _ second: ClaimRecord) -> Cause? {
    guard first.modality != second.modality else { return nil }
    let words = [first, second].map {
      "\(QuantityWording($0).text) as \(VisibleText.escaped($0.modality))"
    }
    return ("Certainty", "One text gives \(words[0]), the other \(words[1]).")
  }

  /// A figure is hedged.
  private static func looseness(_ first: ClaimRecord, _ second: ClaimRecord) -> Cause? {
    let loose = [first, second].filter { !["exact", "range"].contains($0.value.bound) }
    guard !loose.isEmpty else { return nil }
    let words = loose.map { "“\(VisibleText.escaped($0.quote))”" }
    return loose.count == 1
      ? ("Wording", "\(words[0]) is not exact, and may be meant more loosely than is usual.")
      : (
        "Wording",
        "Neither \(words.joined(separator: " nor ")) is exact, and both may be meant more loosely than is usual."
      )
  }

  /// One does not say whose or where.
  private static func silence(_ first: ClaimRecord, _ second: ClaimRecord) -> Cause? {
    var missing: [String] = []
    if (first.actor == nil) != (second.actor == nil) { missing.append("whose they are") }
    if (first.place == nil) != (second.place == nil) { missing.append("where") }
    guard !missing.isEmpty else { return nil }
    return ("Scope", "Only one of the two says \(missing.joined(separator: " and ")).")
  }

  /// One counts only a part.
  private static func narrowing(_ first: ClaimRecord, _ second: ClaimRecord) -> Cause? {
    let words = Set(first.restrictors ?? []).symmetricDifference(second.restrictors ?? [])
    guard !words.isEmpty else { return nil }
    let quoted = words.sorted().map { "“\(VisibleText.escaped($0))”" }
    return ("Scope", "Only one of the two says \(quoted.joined(separator: ", ")).")
  }

  /// It is not certain that both speak of one fact.
  private static func doubt(_ finding: FindingRecord) -> Cause? {
    guard finding.confidence.isFinite, finding.confidence < 0.85, finding.confidence >= 0 else {
      return nil
    }
    let share = Int((finding.confidence * 100).rounded())
    return (
      "Reading",
      "Tally is \(share) % sure that both speak of the same fact; the quotes tell more."
    )
  }
}
