/// A command line as it was typed, in plain values: nothing is opened or looked up.
struct Invocation: Hashable, Sendable {
  /// What is asked for; nil where nothing was typed.
  let verb: Verb?

  /// The values of each option that was given, in order; an empty string for those without a value.
  let options: [Option: [String]]

  /// The words that are neither verb nor option.
  let operands: [String]

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { options[option] != nil }

  /// The last value of an option.
  func value(_ option: Option) -> String? { options[option]?.last }
}
