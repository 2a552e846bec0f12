package import TallyText

/// One step on the way from bytes to a verdict.
public struct TrailRecord: Hashable, Sendable, Codable {
  /// What the step decided: `numeral unit bound … interval verdict`.
  public let stage: String

  /// The address of the rule, `rules/units/mass.jsonl:14`; nil where the grammar decided by itself.
  public let rule: String?

  /// The bytes that were read, in the reading text of the document; nil where the step read none.
  public let span: SpanRecord?

  /// The words that were read, as far as they stand in the claim's own sentence.
  public let words: String?

  /// What came of it.
  public let result: String

  /// Makes a step.
  public init(stage: String, rule: String?, span: SpanRecord?, words: String?, result: String) {
    self.stage = stage
    self.rule = rule
    self.span = span
    self.words = words
    self.result = result
  }

  /// Makes the record of a step.
  package init(_ step: TrailStep, rules: [String], words: String? = nil) {
    let index = step.rule.map { Int($0.index) }
    self.init(
      stage: step.stage.rawValue,
      rule: index.flatMap { rules.indices.contains($0) ? rules[$0] : nil },
      span: step.span.map(SpanRecord.init), words: words, result: step.result)
  }
}

extension TrailRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("stage", stage)
      $0.field("rule", rule)
      $0.field("span", span)
      $0.field("words", words)
      $0.field("result", result)
    }
  }
}

extension TrailRecord: JSONReadable {
  package init(json: inout JSONCursor) throws(JSONCursor.Stop) {
    self = try json.object { json throws(JSONCursor.Stop) in
      TrailRecord(
        stage: try json.field("stage"), rule: try json.field("rule"), span: try json.field("span"),
        words: try json.field("words"), result: try json.field("result"))
    }
  }
}
