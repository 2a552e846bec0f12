/// A command line as it was typed, in plain values: nothing is opened or looked up.
struct Invocation: Hashable, Sendable {
  /// What is asked for; nil where nothing was typed.
  let verb: Verb?

  /// The values of each option that was given, in order; an empty string for those without a value.
  let options: [Option: [String]]

  /// The words that are neither verb nor option.
  let operands: [String]

  /// The same command line with what a configuration says where nothing was typed.
  func completed(by configuration: Configuration?) -> Invocation {
    guard let configuration, let verb else { return self }
    let fitting = configuration.values.filter { VerbTable.takes(verb, $0.key) }
    return Invocation(
      verb: verb, options: options.merging(fitting) { typed, _ in typed }, operands: operands)
  }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { options[option] != nil }

  /// The last value of an option.
  func value(_ option: Option) -> String? { options[option]?.last }
}
