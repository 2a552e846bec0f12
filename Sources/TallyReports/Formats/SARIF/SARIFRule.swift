import TallyComparison

/// A kind of result, as SARIF describes it (a `reportingDescriptor`).
struct SARIFRule: Hashable, Sendable {
  /// The identifier: words joined by hyphens.
  let id: String
  /// The name in camel case, as the standard asks.
  let name: String
  /// What it is, in a sentence.
  let summary: String
  /// What to do.
  let help: String

  /// Every kind, in the order in which results index them.
  static let all: [SARIFRule] =
    Finding.Check.allCases.map(SARIFRule.init)
    + InlineSuppressions.Fault.Kind.allCases.map(SARIFRule.init)

  /// The place of a kind in the list; nil for names of other versions.
  static func place(of name: String) -> Int? { all.firstIndex { $0.id == id(of: name) } }

  /// The identifier of a kind's name.
  static func id(of name: String) -> String {
    String(name.map { $0 == " " ? "-" : $0 })
  }

  private init(_ check: Finding.Check) {
    id = SARIFRule.id(of: check.rawValue)
    switch check {
    case .disagreement:
      name = "Disagreement"
      summary = "Sources give figures for one fact that cannot all be true."
      help =
        "Correct the figure that is wrong, say in the text why the figures differ, or accept the finding: "
        + "tally baseline accept FINGERPRINT --reason TEXT."
    case .arithmetic:
      name = "Arithmetic"
      summary = "Figures that hang together do not add up."
      help =
        "Correct the part, the total or the share that is wrong, or accept the finding: "
        + "tally baseline accept FINGERPRINT --reason TEXT."
    }
  }

  private init(_ fault: InlineSuppressions.Fault.Kind) {
    id = SARIFRule.id(of: fault.rawValue)
    switch fault {
    case .withoutReason:
      name = "IgnoreWithoutReason"
      summary = "A tally-ignore comment does not say why."
      help = "Write <!-- tally-ignore: reason -->."
    case .unused:
      name = "UnusedIgnore"
      summary = "A tally-ignore comment passes over nothing."
      help = "Remove the comment."
    }
  }
}

extension SARIFRule: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("id", id)
      $0.field("name", name)
      for (field, text) in [("shortDescription", summary), ("fullDescription", summary)]
        as [(StaticString, String)]
      {
        $0.key(field)
        $0.object { $0.field("text", text) }
      }
      $0.key("help")
      $0.object { $0.field("text", SARIFText.escaped(help)) }
      $0.key("defaultConfiguration")
      $0.object { $0.field("level", "note") }
    }
  }
}
