extension QuantityMention {
  /// The mention in the short notation that examples of rules are written in.
  ///
  /// `[up|down] [bound] figure [unit] [= second figure and unit]`, with
  /// - the figure as an exact number without grouping, `1/3` where no decimal is exact, or `10..12`;
  /// - the bound as `about`, `at least`, `more than`, `at most`, `less than`, `up to`, `vague`, and
  ///   nothing for exact figures and ranges;
  /// - the unit's name in the singular, `times` for multiples, nothing for counts and shares.
  package var reading: String {
    var words: [String] = []
    if let change { words.append(change.rawValue) }
    if let wording = bound.wording { words.append(wording) }
    words.append(low == high ? "\(low)" : "\(low)..\(high)")
    if let unit { words.append(unit.name) }
    if kind == .multiple { words.append("times") }
    if let conversion { words.append("= \(conversion.value) \(conversion.unit.name)") }
    return words.joined(separator: " ")
  }
}

extension Bound {
  /// The bound in the notation of readings; nil where it goes without saying.
  fileprivate var wording: String? {
    switch self {
    case .exact, .range: nil
    case .about: "about"
    case .atLeast: "at least"
    case .moreThan: "more than"
    case .atMost: "at most"
    case .lessThan: "less than"
    case .upTo: "up to"
    case .vague: "vague"
    }
  }
}
