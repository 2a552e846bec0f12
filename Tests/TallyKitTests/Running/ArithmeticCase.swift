import Testing

/// Texts, each behind its day.
struct ArithmeticCase: Sendable, CustomTestStringConvertible {
  let texts: [String]
  var reason = ""

  var testDescription: String { texts.joined(separator: " // ") }
}
