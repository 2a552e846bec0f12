import TallyReports

/// The help of the tool and of each verb, made from the tables; no line is longer than 80 columns.
enum HelpPage {
  /// What `tally` alone prints.
  static let short = """
    tally compares the figures in articles and shows those that cannot all be true.

      tally report news/        compare a folder of articles, write reports/
      tally check news/         the same as a gate: exit 1 on new findings
      tally help                every verb and option

    """

  /// The page of the tool: every verb and every option.
  static func whole() -> String {
    var page = "usage: tally VERB [OPTION…] [PATH…]\n\nverbs:\n"
    for entry in VerbTable.entries {
      page += row(entry.verb.rawValue, entry.summary, width: 17)
    }
    page += "\noptions (before or after the verb; --flag=value or --flag value):\n"
    page += OptionTable.entries.map(row).joined()
    return page + "\n" + exitCodes
  }

  /// The page of one verb, which opens with examples.
  static func page(of verb: Verb) -> String {
    guard let entry = VerbTable.entry(verb) else { return whole() }
    var page = ""
    for example in entry.examples { page += "  \(example.command)\n      \(example.effect)\n" }
    page += "\nusage: \(entry.usage)\n\n\(entry.summary)\n\noptions:\n"
    let options = entry.options + VerbTable.common
    page += OptionTable.entries.filter { options.contains($0.option) }.map(row).joined()
    return verb == .check || verb == .report ? page + "\n" + formats + "\n" + exitCodes : page
  }

  private static var formats: String {
    let names = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
    let lines = TextWrap.lines(names, width: 76).map { "  \($0)\n" }
    return "formats (several at once; one may go to standard output):\n" + lines.joined()
  }

  private static let exitCodes = """
    exit codes:
      0  complete, nothing new        3    incomplete: skipped input, missing claim
      1  new or changed findings      70   a bug in tally
      2  could not run                130  interrupted

    """

  private static func row(_ entry: OptionEntry) -> String {
    row(entry.usage, entry.summary, width: 34)
  }

  private static func row(_ name: String, _ text: String, width: Int) -> String {
    let gap = String(repeating: " ", count: max(2, width - name.count))
    return "  \(name)\(gap)\(text)\n"
  }
}
