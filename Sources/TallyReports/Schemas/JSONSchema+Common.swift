extension JSONSchema {
  /// Text.
  package static func text(_ note: String = "") -> JSONSchema { JSONSchema(.text(), note) }

  /// One of some words.
  package static func word(_ words: [String], _ note: String = "") -> JSONSchema {
    JSONSchema(.text(words: words), note)
  }

  /// A day, `2022-01-30`.
  package static func day(_ note: String = "") -> JSONSchema {
    JSONSchema(.text(pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), note)
  }

  /// A number of things, from 0.
  package static func count(_ note: String = "") -> JSONSchema {
    JSONSchema(.whole(0 ... .max), note)
  }

  /// A whole number.
  package static func whole(_ note: String = "") -> JSONSchema {
    JSONSchema(.whole(.min ... .max), note)
  }

  /// A number.
  package static func number(_ note: String = "") -> JSONSchema { JSONSchema(.number(nil), note) }

  /// A number from 0 to 1.
  package static func share(_ note: String = "") -> JSONSchema { JSONSchema(.number(0...1), note) }

  /// True or false.
  package static func flag(_ note: String = "") -> JSONSchema { JSONSchema(.flag, note) }

  /// Values of one form.
  package static func list(_ element: JSONSchema, _ note: String = "") -> JSONSchema {
    JSONSchema(.list(element), note)
  }

  /// An object to which later versions may add members.
  package static func object(_ members: [(String, JSONSchema)], _ note: String = "") -> JSONSchema {
    JSONSchema(.object(members.map { Member($0.0, $0.1) }, isClosed: false), note)
  }

  /// The identifier of a claim.
  package static let claim = JSONSchema.text("The identifier of a claim.")
  /// A range of bytes.
  package static let span = JSONSchema.object(
    [("start", .count("The first byte.")), ("end", .count("Just past the last byte."))],
    "A half-open range of bytes.")
  /// Values between two ends.
  package static let interval = JSONSchema.object(
    [
      ("low", number("The lower end; null where there is none.").orNull),
      ("lowClosed", .flag("Whether the lower end itself is meant.")),
      ("high", number("The upper end; null where there is none.").orNull),
      ("highClosed", .flag("Whether the upper end itself is meant.")),
    ], "The values between two ends, in base units.")
  /// Figures as they stand.
  package static let written = JSONSchema.object(
    [
      ("low", number("The lower figure.").orNull), ("high", number("The upper figure.").orNull),
      ("unit", text("The unit, or the thing counted.").orNull),
    ], "The figures as they stand, before conversion.")
  /// A step of a trail.
  package static let step = JSONSchema.object(
    [
      ("stage", .text("What the step decided.")),
      ("rule", text("The address of the rule; null where the grammar decided.").orNull),
      ("span", span.orNull), ("words", text("The words that were read.").orNull),
      ("result", .text("What came of it.")),
    ], "One step on the way from bytes to a verdict.")
  /// A pair of claims.
  package static let pair = JSONSchema.object([("a", .claim), ("b", .claim)], "Two claims.")
  /// How far apart figures are.
  package static let severity = JSONSchema.word(["minor", "moderate", "major"], "How far apart.")
}
