/// A row of the table of verdicts. The order of the cases is the order of the table.
enum VerdictRow: CaseIterable {
  /// A figure that its own text replaces is never at odds with the one that stands.
  case superseded
  /// The same figure, hedges aside.
  case sameFigure
  /// A later toll that outgrows an earlier floor has risen; the floor admits it, but the fact has moved.
  case risenFloor
  /// Both figures can be right.
  case possible
  /// One statement, two figures: somebody copied a number wrong.
  case transcription
  /// A count that only grows has grown.
  case growth
  /// A revision is stated.
  case revision
  /// A level at another time.
  case movedLevel
  /// Two days of a level, or two figures of a count, with one date unknown.
  case unknownTime
  /// Only the edges of two halos meet.
  case haloEdge
  /// No value fits both wordings.
  case apart

  /// What the row decides; nil where it does not fit.
  func ruling(on pair: ClaimPair, parameters: ParameterTable) -> Ruling? {
    switch self {
    case .superseded: SupersededRow.ruling(on: pair)
    case .sameFigure: PossibleRow.sameFigure(pair)
    case .risenFloor: GrowthRow.risenFloor(pair, parameters)
    case .possible: PossibleRow.ruling(on: pair, parameters)
    case .transcription: TranscriptionRow.ruling(on: pair, parameters)
    case .growth: GrowthRow.ruling(on: pair, parameters)
    case .revision: RevisionRow.ruling(on: pair)
    case .movedLevel: LevelRow.ruling(on: pair)
    case .unknownTime: UnknownTimeRow.ruling(on: pair)
    case .haloEdge: pair.meeting == .edge ? VerdictRow.haloEdge(pair) : nil
    case .apart: VerdictRow.conflict(pair)
    }
  }

  /// A conflict between figures whose halos touch at the edge.
  static func haloEdge(_ pair: ClaimPair) -> Ruling {
    Ruling(
      .conflict,
      pair.words(
        "\(PairWords.intervals(pair)): they meet only at their edges, and \(PairWords.difference(pair)). "
          + PairWords.time(pair)),
      severity: .minor, rule: pair.course.rule)
  }

  /// A conflict between figures that no value fits.
  static func conflict(_ pair: ClaimPair) -> Ruling {
    Ruling(
      .conflict,
      pair.words(
        "\(PairWords.intervals(pair)): no value fits both, and \(PairWords.difference(pair)). "
          + PairWords.time(pair)),
      timeMayExplain: GrowthRow.mayHaveGrownWithinTheDay(pair), rule: pair.course.rule)
  }
}
