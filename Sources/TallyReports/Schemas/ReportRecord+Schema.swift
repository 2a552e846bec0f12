extension ReportRecord {
  /// The form of `report.json`.
  package static let reportSchema = JSONSchema.object(
    [
      ("schema", JSONSchema(.constant(ReportRecord.schema), "The name of this form.")),
      ("summary", summary), ("findings", .list(FindingRecord.schema, "Worst first.")),
      ("documents", .list(document, "In order of name.")),
      ("claims", .list(ClaimRecord.schema, "In order of document and place.")),
      ("comparisons", .list(ComparisonRecord.schema, "Every compared pair.")),
      (
        "skipped",
        .list(.object([("name", .text()), ("reason", .text())]), "Inputs that were not read.")
      ),
      ("notes", .list(.text(), "What the reader should know of the run.")),
      ("stale", JSONSchema.list(.text(), "Baseline entries that no longer occur.").orNull),
      ("ignores", .list(ignore, "Comments tally-ignore that are amiss.")),
      ("missing", .list(.text(), "Required keys that were not found.")),
      (
        "rules",
        .list(.object([("rule", .text()), ("times", .count())]), "The rules that fired.")
      ),
    ], "A whole report.")

  private static let summary = JSONSchema.object(
    [
      "documents", "undated", "sources", "claims", "comparisons", "agree", "compatible",
      "conflict", "update", "findings", "major", "moderate", "minor",
    ].map { ($0, JSONSchema.count()) }
      + ["new", "changed", "baselined", "stale"].map { ($0, JSONSchema.count().orNull) }
      + ["skipped", "passedOver", "suppressed", "ignoreFaults", "missing"].map {
        ($0, JSONSchema.count())
      }, "What the run comes to, in figures.")

  /// The form of a document.
  static let document = JSONSchema.object([
    ("name", .text("The name by which claims speak of it.")), ("path", .text("The file.")),
    ("source", .text().orNull), ("title", .text().orNull), ("url", .text().orNull),
    ("published", .day().orNull), ("publishedFrom", .text().orNull),
    ("sha256", .text("The SHA-256 of the original bytes.")), ("claims", .count()),
  ])

  private static let ignore = JSONSchema.object([
    ("check", .text("What is amiss.")), ("fingerprint", .text()), ("document", .text()),
    ("path", .text()), ("line", .count()), ("span", .span), ("reason", .text().orNull),
  ])
}
