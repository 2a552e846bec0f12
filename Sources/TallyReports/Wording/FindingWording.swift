/// The sentences that say what a finding is, the same in every format.
struct FindingWording {
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

  /// `about 850 (2022-01-26) against 900 (2022-01-30), 5.7 % apart`.
  var contrast: String {
    "\(sides.map { "\($0.figure) (\($0.date))" }.joined(separator: " against ")), \(distance)"
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

  /// What the passing of time has to do with it.
  var time: String {
    switch (finding.days, finding.timeMayExplain) {
    case (let days?, true): "May explain it: \(lie(days)) between the two."
    case (let days?, false): "Does not explain it: \(lie(days)) between the two."
    case (nil, true): "May explain it: one of the dates is unknown."
    case (nil, false): "Not known to explain it: one of the dates is unknown."
    }
  }

  /// Which values most independent witnesses admit; nil where no two agree.
  var consensus: String? {
    finding.consensus.map {
      "\(IntervalText.words($0)): the values that most independent witnesses admit."
    }
  }

  /// `850 by 2 independent witnesses, 900 by 1`; nil where nobody counted them.
  var witnesses: String? {
    guard !finding.sides.isEmpty else { return nil }
    let parts = finding.sides.enumerated().map { number, side in
      let count = side.witnesses.count
      let noun = number == 0 ? " independent witness\(count == 1 ? "" : "es")" : ""
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
    case 0: "no day lies"
    case 1: "1 day lies"
    default: "\(FigureText.separated(String(days))) days lie"
    }
  }
}
