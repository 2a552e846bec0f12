/// The form of what `tally explain --format json` prints: of a claim, of a finding, or of two claims.
package enum ExplanationSchema {
  /// The name of this form.
  package static let name = "tally-explanation/1"

  /// The form of a line.
  package static let schema = JSONSchema(
    .either([claim, finding, pair]), "An explanation of a claim, a finding, or two claims.")

  private static let mark = ("schema", JSONSchema(.constant(name), "The name of this form."))

  private static let claim = JSONSchema.object(
    [
      mark, ("claim", ClaimRecord.schema), ("document", ReportRecord.document.orNull),
      ("bytes", JSONSchema.text("The figure's bytes as hexadecimal digits.").orNull),
      ("bytesText", JSONSchema.text("The figure's bytes as text.").orNull),
      ("remark", JSONSchema.text("What is amiss with the file as it is now.").orNull),
      ("moved", moved.orNull), ("target", target),
      ("comparisons", .list(ComparisonRecord.schema, "What became of the claim.")),
      ("findings", .list(FindingRecord.schema, "The findings that it takes part in.")),
    ], "Where a claim comes from.")

  private static let finding = JSONSchema.object(
    [
      mark, ("finding", FindingRecord.schema), ("sides", .list(claim, "Each of its claims.")),
      ("comparisons", .list(ComparisonRecord.schema, "The pairs at odds.")),
    ], "Where a finding comes from.")

  private static let pair = JSONSchema.object(
    [
      mark, ("first", ClaimRecord.schema), ("second", ClaimRecord.schema),
      ("comparison", ComparisonRecord.schema.orNull),
      ("obstacle", JSONSchema.text("Why the two were not compared.").orNull),
      (
        "parts",
        .list(
          .object([
            ("name", .text("The part.")), ("first", JSONSchema.text().orNull),
            ("second", JSONSchema.text().orNull),
            ("relation", .word(["same", "differs", "not said", "not said by both"])),
          ]), "What each is about, part by part.")
      ),
    ], "Why two claims are, or are not, at odds.")

  private static let moved = JSONSchema.object(
    [
      ("extent", .word(MovedWords.Extent.allCases.map(\.rawValue), "Which words were found.")),
      ("line", .count("The line of their first byte.")), ("start", .count()), ("end", .count()),
    ], "Where the words stand in a file that has changed.")

  /// A specific resource of the Web Annotation Data Model.
  private static let target = JSONSchema.object(
    [
      ("type", JSONSchema(.constant("SpecificResource"))),
      ("source", JSONSchema.text("The address of the document, or its path.").orNull),
      ("sha256", JSONSchema.text("The SHA-256 of its bytes.").orNull),
      ("selector", .list(JSONSchema(.either([quote] + ["Text", "Data"].map(position))))),
    ], "Where the figure stands (W3C Web Annotation).")

  private static let quote = JSONSchema.object([
    ("type", JSONSchema(.constant("TextQuoteSelector"))), ("exact", .text()), ("prefix", .text()),
    ("suffix", .text()),
  ])

  private static func position(_ kind: String) -> JSONSchema {
    .object([
      ("type", JSONSchema(.constant("\(kind)PositionSelector"))), ("start", .count()),
      ("end", .count()),
    ])
  }
}
