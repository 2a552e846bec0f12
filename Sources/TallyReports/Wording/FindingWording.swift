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
    let sides = [finding.worst.a, finding.worst.b].compactMap { index.claim($0) }.map {
      "\(QuantityWording($0).text) (\(ClaimWording.date($0)))"
    }
    let distance = DistanceText.words(ratio: finding.ratio, gap: finding.gap)
    return "\(sides.joined(separator: " against ")), \(distance)"
  }

  /// Why both cannot be true.
  var reason: String { VisibleText.escaped(finding.reason) }

  /// What the passing of time has to do with it.
  var time: String {
    switch (finding.days, finding.timeMayExplain) {
    case (let days?, true): "may explain it: \(lie(days)) between the two."
    case (let days?, false): "does not explain it: \(lie(days)) between the two."
    case (nil, true): "may explain it: one of the dates is unknown."
    case (nil, false): "is not known to explain it: one of the dates is unknown."
    }
  }

  /// Which values most independent witnesses admit; nil where no two agree.
  var consensus: String? {
    finding.consensus.map {
      "Most independent witnesses admit \(IntervalText.words($0))."
    }
  }

  private func lie(_ days: Int) -> String {
    switch days {
    case 0: "no day lies"
    case 1: "1 day lies"
    default: "\(FigureText.separated(String(days))) days lie"
    }
  }
}
