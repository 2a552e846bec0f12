/// One row of the table of verbs: what parsing, help, completions and the manual page are made from.
struct VerbEntry: Sendable {
  /// One way to call it, and what comes of it.
  struct Example: Sendable {
    /// What is typed.
    let command: String
    /// What it does.
    let effect: String
  }

  /// The verb.
  let verb: Verb
  /// What stands for its operands in help.
  let operands: String
  /// How many operands it takes.
  let count: ClosedRange<Int>
  /// What it does, in one line.
  let summary: String
  /// Ways to call it; help opens with them.
  let examples: [Example]
  /// The options it takes, apart from those that every verb takes.
  let options: [Option]

  init(
    _ verb: Verb, _ operands: String = "", count: ClosedRange<Int> = 0...0, _ summary: String,
    options: [Option] = [], examples: [(String, String)]
  ) {
    self.verb = verb
    self.operands = operands
    self.count = count
    self.summary = summary
    self.options = options
    self.examples = examples.map { Example(command: $0.0, effect: $0.1) }
  }

  /// How it is typed: `tally report PATH…`.
  var usage: String {
    operands.isEmpty ? "tally \(verb.rawValue)" : "tally \(verb.rawValue) \(operands)"
  }
}
