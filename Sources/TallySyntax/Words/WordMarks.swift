/// What kinds of characters a word holds.
struct WordMarks: OptionSet, Sendable {
  /// The flags as bits.
  let rawValue: UInt8

  /// It starts with a capital.
  static let capitalized = WordMarks(rawValue: 1)
  /// It holds a capital after its start.
  static let innerCapital = WordMarks(rawValue: 2)
  /// It holds a small letter.
  static let small = WordMarks(rawValue: 4)
  /// It holds a digit.
  static let digit = WordMarks(rawValue: 8)
  /// It holds a period.
  static let period = WordMarks(rawValue: 16)
  /// It holds another mark.
  static let mark = WordMarks(rawValue: 32)
  /// It holds a character outside ASCII.
  static let wide = WordMarks(rawValue: 64)
}
