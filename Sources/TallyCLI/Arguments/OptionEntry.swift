/// One row of the table of options: what parsing, help, completions and the manual page are made from.
struct OptionEntry: Sendable {
  /// The option.
  let option: Option
  /// The short form without its dash; nil where there is none.
  let short: Character?
  /// What stands for its value in help; nil for options without one.
  let value: String?
  /// The words that its value can be; empty where it can be others.
  let choices: [String]
  /// Words that its value may start with, for completions.
  let hints: [String]
  /// Whether it may be given several times.
  let isRepeatable: Bool
  /// What it does, in one line.
  let summary: String
  /// How it stands in `tally.json`, and what holds where nobody says; nil for options of one run.
  let setting: Setting?

  init(
    _ option: Option, short: Character? = nil, value: String? = nil, choices: [String] = [],
    hints: [String] = [], isRepeatable: Bool = false, _ summary: String, setting: Setting? = nil
  ) {
    self.setting = setting
    self.option = option
    self.short = short
    self.value = value ?? (choices.isEmpty ? nil : choices.joined(separator: "|"))
    self.choices = choices
    self.hints = hints.isEmpty ? choices : hints
    self.isRepeatable = isRepeatable
    self.summary = summary
  }

  /// Whether a value must follow.
  var takesValue: Bool { value != nil }

  /// How it is typed in help: `-q, --quiet`, `--jobs N`.
  var usage: String {
    let long = value.map { "\(option.flag) \($0)" } ?? option.flag
    return short.map { "-\($0), \(long)" } ?? long
  }
}
