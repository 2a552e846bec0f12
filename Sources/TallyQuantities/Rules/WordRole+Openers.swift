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

  /// Whether nothing that is read can do without a word of such a role, or digits; prepositions and articles
  /// open what is read, but are no part that it rests on.
  package var isCore: Bool {
    switch self {
    case .from, .between, .article, .minus, .offset, .window: false
    case .dayPart: true
    default: opens
    }
  }
}
