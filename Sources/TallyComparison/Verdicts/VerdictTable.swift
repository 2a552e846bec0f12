/// The table of verdicts: its rows are tried in order, and the first that fits decides.
struct VerdictTable: Sendable {
  /// The numbers that comparison is tuned by.
  let parameters: ParameterTable

  /// The verdict on a pair about one fact; the last row takes all that is left.
  func ruling(on pair: ClaimPair) -> Ruling {
    for row in VerdictRow.allCases {
      if let ruling = row.ruling(on: pair, parameters: parameters) { return ruling }
    }
    return VerdictRow.conflict(pair)
  }
}
