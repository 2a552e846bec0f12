/// The manual page, made from the tables of verbs and options.
enum ManualPage {
  /// The day of the version; written down, since the page must not depend on the day it is printed.
  private static let date = "2026-11-21"

  /// The page in the man macros of troff.
  static func text(version: String) -> String {
    var page = ".TH TALLY 1 \"\(date)\" \"tally \(version)\" \"\"\n"
    page += ".SH NAME\ntally \\- compare the figures in articles\n"
    page += ".SH SYNOPSIS\n.B tally\n.I VERB\n[\\fIOPTION\\fR...] [\\fIPATH\\fR...]\n.SH VERBS\n"
    for entry in VerbTable.entries {
      page += ".TP\n.B \(escaped(entry.usage))\n\(escaped(entry.summary))\n"
      for example in entry.examples {
        page += ".br\n\\fB\(escaped(example.command))\\fR (\(escaped(example.effect)))\n"
      }
    }
    page += ".SH OPTIONS\n"
    for entry in OptionTable.entries {
      page += ".TP\n.B \(escaped(entry.usage))\n\(escaped(entry.summary))\n"
    }
    return page + exitStatus
  }

  private static let exitStatus = """
    .SH EXIT STATUS
    .TP
    .B 0
    complete, nothing new
    .TP
    .B 1
    new or changed findings
    .TP
    .B 2
    could not run
    .TP
    .B 3
    incomplete: an input was skipped, or a required claim was not found
    .TP
    .B 70
    a bug in tally
    .TP
    .B 130
    interrupted

    """

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "…": escaped += "..."
      default: escaped.append(character)
      }
    }
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
