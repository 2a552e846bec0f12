/// Every option, in the order in which help shows them.
enum OptionTable {
  static let entries: [OptionEntry] = [
    OptionEntry(.output, short: "o", value: "DIR", "the report folder (reports)"),
    OptionEntry(
      .format, value: "F[=FILE]", isRepeatable: true,
      "text, markdown, json, csv or html; to FILE"),
    OptionEntry(.baseline, value: "FILE", "the baseline (tally-baseline.jsonl)"),
    OptionEntry(
      .failOn, choices: ["minor", "moderate", "major"], "fail at this severity (minor)"),
    OptionEntry(.minConfidence, value: "0..1", "leave out claims less sure than this"),
    OptionEntry(.since, value: "DATE", "leave out documents published before"),
    OptionEntry(.asOf, value: "DATE", "today, for records; else none is kept"),
    OptionEntry(
      .inputFormat, choices: InputFormat.words, "the kind of standard input"),
    OptionEntry(.maxSourceBytes, value: "N", "the largest file to read (64 MB)"),
    OptionEntry(.allowIncomplete, "a skipped input does not fail the run"),
    OptionEntry(.rules, value: "DIR", "the folder of rules"),
    OptionEntry(.model, value: "FILE", "the model that tags and parses sentences"),
    OptionEntry(.jobs, short: "j", value: "N", "documents read at once; same result"),
    OptionEntry(.not, value: "A B", "why claims A and B are not in conflict"),
    OptionEntry(.reason, value: "TEXT", "why a finding is accepted"),
    OptionEntry(.owner, value: "NAME", "who answers for an accepted finding"),
    OptionEntry(.expires, value: "DATE", "when an acceptance ends"),
    OptionEntry(.color, choices: ["auto", "always", "never"], "colours (auto)"),
    OptionEntry(.progress, choices: ["auto", "never"], "the progress line (auto)"),
    OptionEntry(.quiet, short: "q", "print errors only"),
    OptionEntry(.verbose, short: "v", "print notes on the run as well"),
    OptionEntry(.help, short: "h", "show help"),
    OptionEntry(.version, "show the version"),
  ]

  /// The row of an option.
  static func entry(_ option: Option) -> OptionEntry {
    entries.first { $0.option == option } ?? OptionEntry(option, "")
  }

  /// The option with a short form.
  static func option(short: Character) -> Option? {
    entries.first { $0.short == short }?.option
  }
}
