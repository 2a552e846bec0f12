import TallyKit
import TallyReports

/// The form of `tally.json`, made from the table of options.
enum ConfigurationSchema {
  /// The names of all members.
  static var names: [String] { members.map(\.name).filter { $0 != "$schema" } }

  /// The form of the file; it is closed, since an unknown member is a mistake.
  static var schema: JSONSchema {
    JSONSchema(.object(members, isClosed: true), "The configuration of a project.")
  }

  private static var members: [JSONSchema.Member] {
    let own: [(String, JSONSchema)] = [
      ("$schema", .text("Where an editor finds this schema.")),
      ("inputs", .list(.text(), "What to read where no path is typed.")),
    ]
    let options: [(String, JSONSchema)] = OptionTable.entries.compactMap { entry in
      entry.setting.flatMap { setting in
        setting.name.map { ($0, setting.schema(entry.summary)) }
      }
    }
    return (own + options + lists).map { JSONSchema.Member($0.0, $0.1, isRequired: false) }
  }

  private static var lists: [(String, JSONSchema)] {
    let source = JSONSchema(
      .object(
        [
          JSONSchema.Member("date", .day("The day of publication."), isRequired: false),
          JSONSchema.Member("source", .text("The outlet or author."), isRequired: false),
          JSONSchema.Member(
            "encoding",
            .word(SourceEncoding.allCases.map(\.rawValue), "The encoding, where it is not UTF-8."),
            isRequired: false),
        ], isClosed: true))
    return [
      ("sources", JSONSchema(.map(source), "What documents do not say themselves, by path.")),
      ("required", .list(.text(), "Keys that must be found; * stands for any characters.")),
    ]
  }
}
