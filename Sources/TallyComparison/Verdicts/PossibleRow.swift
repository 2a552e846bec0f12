import TallyClaims

/// Figures that can both be right: the same, rounded, converted, inside a bound or near enough.
enum PossibleRow {
  /// Agreement on the same figure, hedges aside.
  static func sameFigure(_ pair: ClaimPair) -> Ruling? {
    guard pair.meeting == .same else { return nil }
    return Ruling(.agree, pair.words("Both give \(PairWords.figure(pair.earlier)), hedges aside."))
  }

  /// Figures that differ and can both be right; nil where they cannot.
  static func ruling(on pair: ClaimPair, _ parameters: ParameterTable) -> Ruling? {
    switch pair.meeting {
    case .same: return sameFigure(pair)
    case .rounded:
      return Ruling(
        .compatible,
        pair.words(
          "\(PairWords.quoted(pair.earlier)) and \(PairWords.quoted(pair.later)) differ by "
            + "\(PairWords.gap(pair)), which rounding one to the precision of the other explains."),
        rule: parameters.rule(
          pair.earlier.quantity.isCount ? .roundingShareOfCounts : .roundingShareOfMeasures))
    case .converted:
      return Ruling(
        .compatible,
        pair.words(
          "\(PairWords.quoted(pair.earlier)) and \(PairWords.quoted(pair.later)) agree through the "
            + "figure that stands in another unit."))
    case .admitted:
      return Ruling(
        .compatible,
        pair.words(
          "\(PairWords.quoted(pair.earlier)) and \(PairWords.quoted(pair.later)): the bound leaves room "
            + "for the other figure."),
        rule: parameters.rule(.boundExcess))
    case .overlapping:
      return Ruling(
        .compatible, pair.words("\(PairWords.intervals(pair)): these meet."),
        rule: parameters.rule(.haloRatio))
    case .edge, .apart: return nil
    }
  }
}
