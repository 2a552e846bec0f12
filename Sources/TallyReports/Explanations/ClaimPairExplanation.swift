/// Why two claims are, or are not, in conflict: the verdict, or the parts in which their facts differ.
package struct ClaimPairExplanation: Sendable {
  /// One part of two keys.
  private struct Part {
    let name: String
    let first: String?
    let second: String?

    /// Whether the two are the same, differ, or one is unknown.
    var relation: String {
      guard let first, let second else { return first == second ? "not said" : "not said by both" }
      return first == second ? "same" : "differs"
    }
  }

  private let first: ClaimRecord
  private let second: ClaimRecord
  private let index: ReportIndex
  private let obstacle: String?

  /// Prepares the explanation of two claims of a report.
  ///
  /// - Parameter obstacle: why the two were not compared, where the comparison was asked; else the
  ///   parts in which their keys differ are named.
  package init(
    _ first: ClaimRecord, _ second: ClaimRecord, in index: ReportIndex, obstacle: String? = nil
  ) {
    self.obstacle = obstacle
    self.first = first
    self.second = second
    self.index = index
  }

  /// The explanation for a terminal, in UTF-8.
  package func text(_ options: ReportOptions = ReportOptions()) -> [UInt8] {
    var text = ExplanationText(options)
    for claim in [first, second] {
      text.heading("\(claim.id)  \(QuantityWording(claim).text)  \(index.place(of: claim))")
      text.sentence(claim)
    }
    if let comparison = index.comparison(first.id, second.id) {
      text.heading("The verdict: \(comparison.verdict)")
      text.fact("why", comparison.reason)
      for step in comparison.trail ?? [] { text.step(step) }
    } else {
      text.heading("Not compared: no verdict was reached on these two")
      text.fact("why", obstacle ?? difference)
    }
    text.heading("What each is about")
    for part in parts where part.first != nil || part.second != nil {
      text.fact(
        part.name, "\(part.first ?? "?")  ·  \(part.second ?? "?")  (\(part.relation))")
    }
    guard first.dimension == second.dimension else { return text.bytes }
    let plot = IntervalPlot([first, second], consensus: nil)
    text.heading("What each wording leads a reader to expect")
    for line in plot.lines(width: options.width) { text.line(line) }
    return text.bytes
  }

  private var difference: String {
    let names = parts.filter { $0.relation == "differs" }.map(\.name)
    guard !names.isEmpty else { return "nothing that is known of them differs; see the trails" }
    return "they speak of different facts: \(names.joined(separator: ", ")) differ"
  }

  private var parts: [Part] {
    func list(_ words: [String]?) -> String? {
      words.flatMap { $0.isEmpty ? nil : $0.joined(separator: ", ") }
    }
    return [
      Part(name: "measures", first: first.dimension, second: second.dimension),
      Part(name: "counted", first: first.counted, second: second.counted),
      Part(name: "actor", first: first.actor, second: second.actor),
      Part(name: "place", first: first.place, second: second.place),
      Part(name: "relation", first: first.relation, second: second.relation),
      Part(name: "narrowed by", first: list(first.restrictors), second: list(second.restrictors)),
      Part(name: "period", first: first.period, second: second.period),
      Part(name: "compared with", first: first.basis, second: second.basis),
      Part(name: "event", first: first.event, second: second.event),
      Part(name: "modality", first: first.modality, second: second.modality),
    ]
  }
}

extension ClaimPairExplanation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("schema", ExplanationSchema.name)
      $0.field("first", first)
      $0.field("second", second)
      $0.field("comparison", index.comparison(first.id, second.id))
      $0.field("obstacle", obstacle)
      $0.key("parts")
      $0.array(parts) { json, part in
        json.object {
          $0.field("name", part.name)
          $0.field("first", part.first)
          $0.field("second", part.second)
          $0.field("relation", part.relation)
        }
      }
    }
  }
}
