import TallyClaims
import TallyQuantities

extension ClaimRecord {
  /// The form of a line of `claims.jsonl`.
  package static let schema = JSONSchema.object(origin + meaning + reading, "A claim.")

  private static let origin: [(String, JSONSchema)] = [
    ("id", .text("The identifier.")), ("document", .text("The name of the document.")),
    ("source", .text("The outlet or author; null where unknown.").orNull),
    ("published", .day("The day of publication; null where unknown.").orNull),
    ("publishedFrom", .text("How the day is known.").orNull), ("number", .span),
    ("line", .count("The line of the figure, from 1.")),
    ("column", .count("The column of the figure in code points, from 1.")),
    ("quote", .text("The words of the quantity.")), ("sentence", .span),
  ]

  private static let meaning: [(String, JSONSchema)] = [
    ("written", .written),
    (
      "value",
      .object(
        [
          ("low", .number("null where the wording sets no lower bound.").orNull),
          ("high", .number("null where the wording sets no upper bound.").orNull),
          ("unit", .text("The base unit, or the kind of thing counted.")),
          ("bound", .word(Bound.allCases.map(\.rawValue), "How the wording binds its figure.")),
        ], "What the wording says, in base units.")
    ),
    ("counted", .text("The thing counted or measured.").orNull),
    ("actor", .text("Who does it or has it.").orNull), ("place", .text("Where.").orNull),
    ("relation", .text("What is said of it.").orNull),
    (
      "asOf",
      JSONSchema.object(
        [("from", .day()), ("to", .day()), ("basis", .text("How the days are known.").orNull)],
        "When it holds."
      ).orNull
    ),
    ("modality", .word(Modality.allCases.map(\.rawValue), "Whether it is said to be so.")),
    ("attribution", .text("Whose word it is.").orNull),
    ("key", .text("What it is about, on one line.")), ("confidence", .share("How sure it is.")),
  ]

  private static let reading: [(String, JSONSchema)] = [
    ("countedKind", .text("The kind that the counted thing belongs to.").orNull),
    ("placeWithin", .list(.text(), "The places that hold the place.").orNull),
    ("restrictors", .list(.text(), "What narrows the counted thing.").orNull),
    ("period", .text("The period that a rate or sum is for.").orNull),
    ("basis", .text("What a rate is compared with.").orNull),
    ("event", .text("The kind of event that it tells of.").orNull),
    (
      "eventDays",
      JSONSchema.object([("from", .day()), ("to", .day())], "When the event happened.").orNull
    ),
    ("kind", .text("What kind of figure it is.").orNull),
    ("dimension", .text("What the figure measures.").orNull),
    ("granularity", .number("The place value of the last digit that counts.").orNull),
    (
      "figures",
      JSONSchema.object(
        [("low", .number()), ("high", .number())], "The printed figures in base units."
      ).orNull
    ),
    (
      "intervals",
      JSONSchema.object(
        [("hard", .interval), ("soft", .interval)], "What the words allow and lead to expect."
      ).orNull
    ),
    ("change", .text("A stated move: up, down.").orNull),
    ("conversion", JSONSchema.written.orNull),
    ("cue", .text("A word of change that goes with the figure.").orNull),
    ("quoteSpan", JSONSchema.span.orNull),
    ("sentenceText", .text("The words of the sentence.").orNull),
    ("trail", JSONSchema.list(.step, "The rules that made the claim.").orNull),
  ]
}
