/// Grades conflicts by the ratio of the nearest printed figures.
struct SeverityScale: Sendable {
  /// The numbers that comparison is tuned by.
  let parameters: ParameterTable

  /// The grade of a ratio; major where there is none, since one figure is zero or the signs differ.
  func severity(_ ratio: Double?) -> Severity {
    guard let ratio else { return .major }
    if ratio < parameters.approximate(.moderateRatio) { return .minor }
    return ratio < parameters.approximate(.majorRatio) ? .moderate : .major
  }
}
