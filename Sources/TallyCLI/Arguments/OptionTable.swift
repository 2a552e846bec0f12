import TallyReports

/// Every option, in the order in which help shows them.
enum OptionTable {
  static let entries: [OptionEntry] = results + reading + acceptance + people

  /// How many documents may be read at once.
  static let jobs = 1...256

  /// How large a file may be, in bytes.
  static let sourceBytes = 1...(1 << 40)

  private static let severities = ["minor", "moderate", "major"]

  private static let results: [OptionEntry] = [
    OptionEntry(
      .output, short: "o", value: "DIR", "the report folder (reports)",
      setting: Setting("output", .path, "reports")),
    OptionEntry(
      .format, value: "F[=FILE]", hints: ReportFormat.allCases.map(\.rawValue), isRepeatable: true,
      "a form of the report, to FILE (text)",
      setting: Setting("format", .words, "text")),
    OptionEntry(
      .baseline, value: "FILE", "the baseline (tally-baseline.jsonl)",
      setting: Setting("baseline", .path, "tally-baseline.jsonl")),
    OptionEntry(
      .failOn, choices: severities, "fail at this severity (minor)",
      setting: Setting("failOn", .word(severities), "minor")),
    OptionEntry(
      .changedFiles, value: "FILE", "fail only on findings in the files it lists"),
  ]

  private static let reading: [OptionEntry] = [
    OptionEntry(
      .minConfidence, value: "0..1", "leave out claims less sure than this",
      setting: Setting("minConfidence", .share, "0")),
    OptionEntry(
      .since, value: "DATE", "leave out documents published before",
      setting: Setting("since", .day, "none")),
    OptionEntry(
      .asOf, value: "DATE", "today, for records; else none is kept",
      setting: Setting(nil, .day, "none")),
    OptionEntry(
      .inputFormat, choices: InputFormat.words, "the kind of standard input"),
    OptionEntry(
      .maxSourceBytes, value: "N", "the largest file to read (64 MB)",
      setting: Setting("maxSourceBytes", .whole(sourceBytes), "67108864")),
    OptionEntry(
      .allowIncomplete, "a skipped input does not fail the run",
      setting: Setting("allowIncomplete", .flag, "false")),
    OptionEntry(
      .rules, value: "DIR", "the folder of rules", setting: Setting("rules", .path, "built in")),
    OptionEntry(
      .model, value: "FILE", "the model that tags and parses sentences",
      setting: Setting("model", .path, "built in")),
    OptionEntry(
      .jobs, short: "j", value: "N", "documents read at once; same result",
      setting: Setting("jobs", .whole(jobs), "one a core")),
    OptionEntry(
      .config, value: "FILE", "the configuration (tally.json)",
      setting: Setting(nil, .path, "tally.json, where there is one")),
  ]

  private static let acceptance: [OptionEntry] = [
    OptionEntry(.not, value: "A B", "why claims A and B are not in conflict"),
    OptionEntry(.reason, value: "TEXT", "why a finding is accepted"),
    OptionEntry(.owner, value: "NAME", "who answers for an accepted finding"),
    OptionEntry(.expires, value: "DATE", "when an acceptance ends"),
  ]

  private static let people: [OptionEntry] = [
    OptionEntry(
      .color, choices: ["auto", "always", "never"], "colours (auto)",
      setting: Setting(nil, .word(["auto", "always", "never"]), "auto")),
    OptionEntry(
      .progress, choices: ["auto", "never"], "the progress line (auto)",
      setting: Setting(nil, .word(["auto", "never"]), "auto")),
    OptionEntry(.quiet, short: "q", "print errors only"),
    OptionEntry(.verbose, short: "v", "print settings, files and timings as well"),
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
