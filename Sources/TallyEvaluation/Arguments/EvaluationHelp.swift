/// What `--help` prints.
enum EvaluationHelp {
  /// The help on a verb, or on all of them.
  static func text(for verb: EvaluationVerb?) -> String {
    guard let verb else { return whole }
    let examples = verb.examples.map { "  \($0)\n" }.joined()
    let options = verb.options.map { line($0.usage, $0.summary) }.joined()
    let place = verb.defaultOutput.map { "The report goes to \($0) unless --output says so.\n" }
    return """
      \(examples)
      \(verb.rawValue) \(verb.operands): \(verb.summary).
      \(place ?? "")
      \(options)
      """
  }

  private static var whole: String {
    let verbs = EvaluationVerb.allCases.map { line("\($0.rawValue) \($0.operands)", $0.summary) }
    let examples = EvaluationVerb.allCases.compactMap(\.examples.first).map { "  \($0)\n" }
    return """
      \(examples.joined())
      For developers of Tally: measures how well it does and how fast.

      \(verbs.joined())
      Exit codes: 0 done, 2 could not run.

      """
  }

  private static func line(_ name: String, _ summary: String) -> String {
    "  \(name)\(String(repeating: " ", count: max(1, 24 - name.count)))\(summary)\n"
  }
}
