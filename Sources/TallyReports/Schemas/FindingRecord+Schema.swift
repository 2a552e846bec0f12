import TallyComparison

extension ComparisonRecord {
  /// The form of a line of `comparisons.jsonl`.
  package static let schema = JSONSchema.object(
    [
      ("a", .claim), ("b", .claim),
      ("verdict", .word(Verdict.allCases.map(\.rawValue), "What it comes to.")),
      ("reason", .text("Why, in words.")), ("severity", JSONSchema.severity.orNull),
      ("gap", .number("The difference of the nearest printed figures, in base units.")),
      ("ratio", .number("The larger of these over the smaller.").orNull),
      ("days", .whole("The days between the two.").orNull),
      ("timeMayExplain", .flag("Whether the passing of time may explain it.").orNull),
      ("confidence", .share("How sure it is that both speak of one fact.").orNull),
      ("trail", JSONSchema.list(.step, "The rules that decided.").orNull),
    ], "A compared pair.")
}

extension FindingRecord {
  /// The form of a line of `findings.jsonl`.
  package static let schema = JSONSchema(
    .object(
      required.map { JSONSchema.Member($0.0, $0.1) } + [
        JSONSchema.Member(
          "justification", .text("Why it may stand: the baseline's words, or the comment's."),
          isRequired: false)
      ], isClosed: false), "A finding.")

  private static let required: [(String, JSONSchema)] = [
    ("fingerprint", JSONSchema(.text(pattern: "^f-[0-9a-f]{16}$"), "The identity.")),
    ("check", .word(Finding.Check.allCases.map(\.rawValue), "What kind of check found it.")),
    ("severity", .severity),
    (
      "state",
      JSONSchema.word(
        FindingState.allCases.map(\.rawValue), "How it stands to the baseline and to comments."
      ).orNull
    ),
    ("subject", .text("The fact, for a headline.")), ("key", .text("The fact, as its key.")),
    ("values", .list(.text(), "The values furthest apart.")),
    ("reason", .text("Why they cannot both be true.")),
    ("gap", .number("The difference of the nearest printed figures, in base units.")),
    ("ratio", .number("The larger of these over the smaller.").orNull),
    ("days", .whole("The days between the two.").orNull),
    ("timeMayExplain", .flag("Whether the passing of time may explain it.")),
    ("worst", .pair), ("claims", .list(.claim, "The claims at odds, in date order.")),
    ("agreeing", .list(.claim, "The claims of the fact that are at odds with none.")),
    ("conflicts", .list(.pair, "The pairs at odds, worst first.")),
    ("consensus", JSONSchema.interval.orNull), ("confidence", .share("How sure it is.")),
    ("keyFingerprint", .text("The identity of the fact alone.")),
    (
      "sides",
      .list(
        .object([
          ("value", .text("The figure in base units.")), ("claims", .list(.claim)),
          ("witnesses", .list(.claim, "One claim for each independent witness.")),
        ]), "The figures that claims of the fact give.")
    ),
    ("gapBeyondHalos", .number("The distance between what the worst two wordings admit.")),
  ]
}
