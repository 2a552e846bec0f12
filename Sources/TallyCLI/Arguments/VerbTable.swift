/// Every verb, in the order in which help shows them.
enum VerbTable {
  /// More operands than a command line holds.
  private static let many = 1_000_000

  private static let reading: [Option] = [
    .inputFormat, .maxSourceBytes, .since, .minConfidence, .allowIncomplete, .rules, .model, .jobs,
    .config, .progress,
  ]

  /// The options that every verb takes.
  static let common: [Option] = [.color, .quiet, .verbose, .help, .version]

  /// What the verbs with a common first word are about.
  static let families = [
    "baseline": "the findings that may stand", "rules": "list, show and check the rules",
  ]

  static let entries: [VerbEntry] = [
    VerbEntry(
      .report, "[PATH…]", count: 0...many, "compare articles and write a report folder",
      options: [.output, .format, .baseline, .failOn, .asOf] + reading,
      examples: [
        ("tally report news/", "read a folder, write reports/"),
        ("tally report a.html b.html -o out", "compare two articles"),
        ("tally report news/ --format json=all.json", "write a format to a file"),
      ]),
    VerbEntry(
      .check, "[PATH…]", count: 0...many, "fail on findings the baseline does not hold",
      options: [.baseline, .failOn, .format, .asOf, .changedFiles] + reading,
      examples: [
        ("tally check news/", "exit 1 on new findings"),
        ("tally check news/ --fail-on major", "only on major ones"),
        ("tally check news/ --format sarif=out.sarif --format github", "for machines"),
        ("tally check news/ --changed-files list.txt", "only what I changed"),
      ]),
    VerbEntry(
      .explain, "ID|FILE:LINE [PATH…]", count: 0...many, "show where a claim comes from",
      options: [.output, .format, .not] + reading,
      examples: [
        ("tally explain f-5f0c9d2e71ab40c3", "a finding of the last report"),
        ("tally explain c-5f0c", "a claim; a prefix will do"),
        ("tally explain a.txt:7", "the claims on a line"),
        ("tally explain --not c-5f0c c-91d2", "why two are not at odds"),
      ]),
    VerbEntry(
      .claims, "[PATH…]", count: 0...many, "print the claims as JSON Lines",
      options: reading,
      examples: [
        ("tally claims news/ > claims.jsonl", "the claims of a folder"),
        ("tally claims < documents.jsonl", "a filter over JSON Lines"),
      ]),
    VerbEntry(
      .compare, "CLAIMS…", count: 0...many, "compare claims given as JSON Lines",
      options: [.maxSourceBytes, .rules, .allowIncomplete, .jobs, .config],
      examples: [
        ("tally compare claims.jsonl", "print each compared pair"),
        ("tally claims news/ | tally compare", "as a filter"),
      ]),
    VerbEntry(
      .quantities, "[FILE…]", count: 0...many, "print every quantity in lines of JSON",
      options: [.inputFormat, .maxSourceBytes, .allowIncomplete, .rules, .jobs, .config],
      examples: [("tally quantities < lines.jsonl", "lines with \"id\" and \"text\"")]),
    VerbEntry(
      .baselineCreate, "[PATH…]", count: 0...many, "record today's findings as known",
      options: [.baseline, .asOf, .reason] + reading,
      examples: [("tally baseline create news/", "write tally-baseline.jsonl")]),
    VerbEntry(
      .baselineAccept, "FINGERPRINT… --reason TEXT", count: 1...many,
      "accept findings of the last report",
      options: [.baseline, .output, .reason, .owner, .expires, .asOf, .config],
      examples: [
        ("tally baseline accept f-5f0c --reason \"typo, fixed later\"", "accept one finding")
      ]),
    VerbEntry(
      .baselinePrune, "[PATH…]", count: 0...many, "drop entries that no longer occur",
      options: [.baseline] + reading,
      examples: [("tally baseline prune news/", "only ever shrinks the file")]),
    VerbEntry(
      .baselineList, count: 0...0, "print the entries of the baseline",
      options: [.baseline, .config],
      examples: [("tally baseline list", "one entry a line")]),
    VerbEntry(
      .baselineDiff, "OLD NEW", count: 2...2, "print what two baselines differ in",
      examples: [("tally baseline diff old.jsonl tally-baseline.jsonl", "added and removed")]),
    VerbEntry(
      .rulesList, "[TABLE]", count: 0...1, "print every rule with its file and line",
      options: [.rules, .config],
      examples: [
        ("tally rules list", "every rule"), ("tally rules list units", "one table"),
      ]),
    VerbEntry(
      .rulesShow, "FILE:LINE|TEXT", count: 1...1, "show one rule, or those with a text",
      options: [.rules, .config],
      examples: [
        ("tally rules show rules/units/mass.jsonl:5", "one rule"),
        ("tally rules show tonne", "every rule with the word"),
      ]),
    VerbEntry(
      .rulesCheck, "[TABLE]", count: 0...1, "run the example of every rule",
      options: [.rules, .model, .config],
      examples: [("tally rules check", "exit 1 where an example fails")]),
    VerbEntry(
      .initialize, "[PATH…]", count: 0...many, "write a tally.json to start from",
      options: [.config],
      examples: [("tally init news/", "then: tally report, tally check")]),
    VerbEntry(
      .config, count: 0...0, "print each setting, and who said so",
      options: [.output, .format, .baseline, .failOn, .asOf] + reading,
      examples: [
        ("tally config", "defaults, tally.json, environment"),
        ("tally config --fail-on major", "and flags"),
      ]),
    VerbEntry(
      .schema, "[NAME]", count: 0...1, "print the JSON Schema of a file",
      examples: [
        ("tally schema", "the names"), ("tally schema findings", "of findings.jsonl"),
      ]),
    VerbEntry(
      .completion, "bash|zsh|fish", count: 1...1, "print completions for a shell",
      examples: [
        ("tally completion bash > /etc/bash_completion.d/tally", "for bash")
      ]),
    VerbEntry(
      .man, count: 0...0, "print the manual page",
      examples: [("tally man | man -l -", "read it")]),
    VerbEntry(
      .help, "[VERB]", count: 0...2, "show help",
      examples: [("tally help report", "the help of one verb")]),
  ]

  /// The row of a verb.
  static func entry(_ verb: Verb) -> VerbEntry? { entries.first { $0.verb == verb } }

  /// Whether a verb takes an option.
  static func takes(_ verb: Verb, _ option: Option) -> Bool {
    common.contains(option) || entry(verb)?.options.contains(option) == true
  }
}
