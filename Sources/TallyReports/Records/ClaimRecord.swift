/// A claim as files hold it: a line of `claims.jsonl`.
///
/// The fields down to `confidence` are a contract with other programs. Those after it are further
/// knowledge, which a file that another program wrote may lack.
public struct ClaimRecord: Hashable, Sendable, Codable {
  /// The identifier: `c-5f0c9d2e71ab40c3`.
  public let id: String
  /// The name of the document.
  public let document: String
  /// The outlet or author; nil where the document does not say.
  public let source: String?
  /// The day of publication, `2022-01-30`; nil where it is unknown.
  public let published: String?
  /// How the day of publication is known, in words.
  public let publishedFrom: String?
  /// The figure's bytes in the original file.
  public let number: SpanRecord
  /// The line of the figure, from 1.
  public let line: Int
  /// The column of the figure in code points, from 1.
  public let column: Int
  /// The words of the quantity: `830 soldiers`.
  public let quote: String
  /// The sentence's bytes in the original file.
  public let sentence: SpanRecord
  /// The figures as they stand, before conversion.
  public let written: WrittenRecord
  /// What the wording says, in base units.
  public let value: ValueRecord
  /// The thing counted or measured, by its canonical name.
  public let counted: String?
  /// Who does it or has it.
  public let actor: String?
  /// Where.
  public let place: String?
  /// What is said of it: `stationed`.
  public let relation: String?
  /// When it holds; nil where nothing tells.
  public let asOf: AsOfRecord?
  /// Whether it is said to be so: `asserted planned possible negated superseded`.
  public let modality: String
  /// Whose word it is.
  public let attribution: String?
  /// What it is about, on one line.
  public let key: String
  /// How sure the reading is, from 0 to 1.
  public let confidence: Double

  /// The kind the counted thing belongs to: `person`.
  public let countedKind: String?
  /// The places that hold `place`, from near to far.
  public let placeWithin: [String]?
  /// What narrows the counted thing: `additional`, `children`.
  public let restrictors: [String]?
  /// The period of the calendar that a rate or a sum is for: `quarter 2`.
  public let period: String?
  /// What a rate is compared with: `year on year`.
  public let basis: String?
  /// The kind of event that it tells of: `earthquake`.
  public let event: String?
  /// When the event happened.
  public let eventDays: DaysRecord?
  /// What kind of figure it is: `count measure money percent fraction multiple age`.
  public let kind: String?
  /// What the figure measures: `count`, `length`, `money USD`.
  public let dimension: String?
  /// The place value of the last digit that counts, in base units.
  public let granularity: Figure?
  /// The printed figures in base units, whatever the bound.
  public let figures: FiguresRecord?
  /// The values that the wording admits.
  public let intervals: IntervalsRecord?
  /// A stated move: `up`, `down`.
  public let change: String?
  /// The same quantity in a second unit, as it stands in brackets.
  public let conversion: WrittenRecord?
  /// A word of change that goes with the figure: `risen current revised`.
  public let cue: String?
  /// The bytes of `quote` in the original file.
  public let quoteSpan: SpanRecord?
  /// The words of the sentence, white space folded.
  public let sentenceText: String?
  /// The rules that made the claim, in the order of reading.
  public let trail: [TrailRecord]?
}

extension ClaimRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      writeOrigin(to: &$0)
      writeMeaning(to: &$0)
      writeReading(to: &$0)
    }
  }

  private func writeOrigin(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("document", document)
    json.field("source", source)
    json.field("published", published)
    json.field("publishedFrom", publishedFrom)
    json.field("number", number)
    json.field("line", line)
    json.field("column", column)
    json.field("quote", quote)
    json.field("sentence", sentence)
  }

  private func writeMeaning(to json: inout JSONWriter) {
    json.field("written", written)
    json.field("value", value)
    json.field("counted", counted)
    json.field("actor", actor)
    json.field("place", place)
    json.field("relation", relation)
    json.field("asOf", asOf)
    json.field("modality", modality)
    json.field("attribution", attribution)
    json.field("key", key)
    json.field("confidence", confidence)
  }

  private func writeReading(to json: inout JSONWriter) {
    json.field("countedKind", countedKind)
    json.field("placeWithin", placeWithin)
    json.field("restrictors", restrictors)
    json.field("period", period)
    json.field("basis", basis)
    json.field("event", event)
    json.field("eventDays", eventDays)
    json.field("kind", kind)
    json.field("dimension", dimension)
    json.field("granularity", granularity)
    json.field("figures", figures)
    json.field("intervals", intervals)
    json.field("change", change)
    json.field("conversion", conversion)
    json.field("cue", cue)
    json.field("quoteSpan", quoteSpan)
    json.field("sentenceText", sentenceText)
    json.field("trail", trail)
  }
}
