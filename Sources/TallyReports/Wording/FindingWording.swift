/// The sentences that say what a finding is, the same in every format.
struct FindingWording {
  /// Below this ratio of two exact figures, one of them may only be rounded.
  private static let near = 1.15

  private let finding: FindingRecord
  private let index: ReportIndex

  /// Prepares a finding of a report.
  init(_ finding: FindingRecord, in index: ReportIndex) {
    self.finding = finding
    self.index = index
  }

  /// `soldiers stationed in Estonia: about 850 (2022-01-26) against 900 (2022-01-30), 5.7 % apart`.
  var headline: String { "\(subject): \(contrast)" }

  /// What it is about.
  var subject: String { VisibleText.escaped(finding.subject) }

  /// `about 850 (2022-01-26) against 900 (2022-01-30), 5.7 % apart`; of figures that do not add up: `1,800 (2022-01-26)
  /// does not add up with 1,200 and 300, 5.7 % apart`.
  var contrast: String {
    if let sum = sides.first, let others = addends {
      return "\(sum.figure) (\(sum.date)) does not add up with \(others), \(distance)"
    }
    return
      "\(sides.map { "\($0.figure) (\($0.date))" }.joined(separator: " against ")), \(distance)"
  }

  /// The figures that lead to another than the one that stands for it: `1,200 and 300`; nil where two are at odds.
  private var addends: String? {
    let others = finding.claims.dropFirst().compactMap { index.claim($0) }
    guard finding.check == "arithmetic", !others.isEmpty else { return nil }
    let words = others.map { QuantityWording($0).text }
    return [words.dropLast().joined(separator: ", "), words.last ?? ""].filter { !$0.isEmpty }
      .joined(separator: " and ")
  }

  /// The two figures that stand for it, with their dates.
  var sides: [(figure: String, date: String)] {
    [finding.worst.a, finding.worst.b].compactMap { index.claim($0) }.map {
      (QuantityWording($0).text, ClaimWording.date($0))
    }
  }

  /// `5.7 % apart`.
  var distance: String { DistanceText.words(ratio: finding.ratio, gap: finding.gap) }

  /// Why both cannot be true.
  var reason: String { VisibleText.escaped(finding.reason) }

  /// The finding as an editor would say it: `850 (Lookout, 20 Jan 2022) and 900 (Courier, 24 Jan 2022) for soldiers in
  /// Estonia cannot both be exact.`
  var sentence: String {
    let poles = [finding.worst.a, finding.worst.b].compactMap { index.claim($0) }
    guard finding.worst.a != finding.worst.b, poles.count == 2 else { return "\(headline)." }
    let told = poles.map { claim in
      let word = claim.attribution.map { ", citing \(VisibleText.escaped($0))" } ?? ""
      return "\(QuantityWording(claim).text) "
        + "(\(ClaimWording.witness(claim))\(word), \(DayText.short(claim)))"
    }
    // "…, planned" is an insertion, which ends in a comma too.
    let name = subject.contains(", ") ? "\(subject)," : subject
    if let others = addends, let sum = told.first {
      return "\(sum) for \(name) does not add up with \(others)."
    }
    let words = "\(told.joined(separator: " and ")) for \(name) \(verdict(poles))."
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private func verdict(_ poles: [ClaimRecord]) -> String {
    let isNear = (finding.ratio ?? .infinity) < FindingWording.near
    let areExact = poles.allSatisfy { $0.value.bound == "exact" }
    let verdict = areExact && isNear ? "cannot both be exact" : "cannot both be right"
    guard finding.timeMayExplain else { return verdict }
    switch finding.days {
    case nil: return "\(verdict), unless they are of different days"
    case 0: return "\(verdict), unless the figure moved during the day"
    case let days?:
      let between = days == 1 ? "day" : "\(FigureText.separated(String(days))) days"
      return "\(verdict), unless the figure moved in the \(between) between"
    }
  }

  /// What the passing of time has to do with it, in a sentence.
  var time: String {
    switch (finding.days, finding.timeMayExplain) {
    case (0, true): "May explain it: both are of one day, on which the figure may have moved."
    case (let days?, true): "May explain it: \(lie(days)) between the two."
    case (0, false): "Does not explain it: both are of the same day."
    case (let days?, false): "Does not explain it: \(lie(days)) between the two."
    case (nil, true): "May explain it: one of the dates is unknown."
    case (nil, false): "Not known to explain it: one of the dates is unknown."
    }
  }

  /// Which values most independent witnesses admit; nil where no two agree.
  var consensus: String? {
    finding.consensus.map {
      "\(IntervalText.words($0)): the values that fit most independent sources."
    }
  }

  /// `850 by 2 independent witnesses, 900 by 1`; nil where nobody counted them.
  var witnesses: String? {
    guard !finding.sides.isEmpty else { return nil }
    let parts = finding.sides.enumerated().map { number, side in
      let count = side.witnesses.count
      let noun = number == 0 ? " independent source\(count == 1 ? "" : "s")" : ""
      return "\(figure(side)) by \(count)\(noun)"
    }
    return parts.joined(separator: ", ")
  }

  /// The figure of a side as its first claim words it, without its bound.
  private func figure(_ side: SideRecord) -> String {
    guard let claim = side.claims.lazy.compactMap({ index.claim($0) }).first else {
      return VisibleText.escaped(side.value)
    }
    return QuantityWording.figure(claim)
  }

  private func lie(_ days: Int) -> String {
    switch days {
    case 1: "1 day lies"
    default: "\(FigureText.separated(String(days))) days lie"
    }
  }
}
