package import TallyReports

extension BaselineFile {
  /// The form of a line of a baseline: its header, or an entry.
  package static let lineSchema = JSONSchema(
    .either([header, entry]), "A line of a baseline: the header, then one entry a line.")

  private static let header = JSONSchema.object([
    ("schema", JSONSchema(.constant(schema), "The form of the file.")),
    (
      "recipe",
      JSONSchema(.constant(BaselineHeader.recipe), "The way in which fingerprints are made.")
    ),
  ])

  private static let entry = JSONSchema(
    .object(
      [
        JSONSchema.Member("fingerprint", .text("The finding's identity.")),
        JSONSchema.Member("fact", .text("The identity of its fact."), isRequired: false),
        JSONSchema.Member("key", .text("The fact in words.")),
        JSONSchema.Member("values", .list(.text(), "The values at odds.")),
        JSONSchema.Member("sources", .list(.text(), "The documents at odds.")),
        JSONSchema.Member("added", .day("When it was accepted."), isRequired: false),
        JSONSchema.Member("reason", JSONSchema(.text(pattern: "\\S"), "Why it may stand.")),
        JSONSchema.Member("owner", .text("Who answers for it."), isRequired: false),
        JSONSchema.Member("expires", .day("The last day on which it holds."), isRequired: false),
      ], isClosed: false))
}
