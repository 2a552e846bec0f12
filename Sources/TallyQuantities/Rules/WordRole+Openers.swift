extension WordRole {
  /// Whether a quantity, a date or an excluded number can start with a word of this role.
  package var opens: Bool {
    switch self {
    case .digit, .teen, .point, .ten, .hundred, .scale, .half, .fraction, .vulgarFraction, .ordinal,
      .multiple, .multipleOf, .from,
      .between,
      .article,
      .minus, .month, .weekday, .day, .offset, .window, .calendarUnit,
      .quarterSymbol, .quarterNumber:
      true
    default: false
    }
  }
}
