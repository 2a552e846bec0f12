/// Where a claim comes from: the bytes, the sentence, each rule, the value, the key, what became of it.
package struct ClaimExplanation: Sendable {
  private let claim: ClaimRecord
  private let index: ReportIndex
  private let document: DocumentRecord?
  private let figure: FigureBytes
  private let original: [UInt8]?

  /// Prepares the explanation of a claim of a report, which may be one read back from a folder.
  ///
  /// - Parameter original: the bytes of the document, where they are at hand.
  package init(_ claim: ClaimRecord, in index: ReportIndex, original: [UInt8]? = nil) {
    self.claim = claim
    self.index = index
    document = index.document(of: claim)
    figure = FigureBytes(claim, document: document, original: original)
    self.original = figure.remark == nil ? original : nil
  }

  /// The explanation for a terminal, in UTF-8.
  package func text(_ options: ReportOptions = ReportOptions()) -> [UInt8] {
    var text = ExplanationText(options)
    text.heading("\(claim.id)  \(QuantityWording(claim).text)")
    write(to: &text)
    writeFate(to: &text)
    return text.bytes
  }

  /// Adds the claim's origin, reading, meaning and value to a longer text.
  func write(to text: inout ExplanationText) {
    writeOrigin(to: &text)
    text.line("")
    for step in claim.trail ?? [] { text.step(step) }
    text.line("")
    writeMeaning(to: &text)
    writeValue(to: &text)
  }

  private func writeOrigin(to text: inout ExplanationText) {
    text.fact("stands in", index.place(of: claim))
    let title = document?.title.map { ": \($0)" } ?? ""
    text.fact("source", (claim.source ?? "source unknown") + title)
    text.fact("address", document?.url)
    text.fact("SHA-256", document?.sha256)
    let published = claim.published ?? ClaimWording.unknownDate
    text.fact("published", published + (claim.publishedFrom.map { ", from \($0)" } ?? ""))
    let bytes = figure.hexadecimal.map { ": \($0)  \"\(figure.text ?? "")\"" } ?? ""
    text.fact("bytes", "\(claim.number.start)–\(claim.number.end)\(bytes)")
    text.fact("beware", figure.remark)
    text.sentence(claim)
  }

  private func writeMeaning(to text: inout ExplanationText) {
    text.fact("counted", claim.counted.map { $0 + (claim.countedKind.map { " (\($0))" } ?? "") })
    text.fact("actor", claim.actor)
    text.fact(
      "place", claim.place.map { ([$0] + (claim.placeWithin ?? [])).joined(separator: " → ") })
    text.fact("relation", claim.relation)
    text.fact("narrowed by", claim.restrictors?.joined(separator: ", "))
    text.fact("period", claim.period)
    text.fact("compared with", claim.basis)
    text.fact("event", claim.event)
    text.fact(
      "as of",
      claim.asOf.map {
        ClaimWording.date(claim) + ($0.basis.map { ", \(ClaimWording.basis($0))" } ?? "")
      } ?? "unknown")
    text.fact("modality", claim.modality)
    text.fact("by the word of", claim.attribution)
    text.fact("cue", claim.cue)
    text.fact("key", claim.key)
  }

  private func writeValue(to text: inout ExplanationText) {
    text.line("")
    text.fact("written", "\(claim.quote)  (\(ValueText.written(claim.written)))")
    text.fact("value", ValueText.value(claim))
    if let intervals = claim.intervals {
      text.fact("words allow", IntervalText.words(intervals.hard))
      text.fact("expected", IntervalText.words(intervals.soft))
    }
    text.fact("confidence", DecimalText.shortest(claim.confidence))
  }

  private func writeFate(to text: inout ExplanationText) {
    let comparisons = index.comparisons(of: claim.id)
    text.heading("Compared with")
    if comparisons.isEmpty { text.fact("nothing", "no other claim speaks of the same fact") }
    for comparison in comparisons {
      let other = comparison.a == claim.id ? comparison.b : comparison.a
      let words = index.claim(other).map {
        "\(QuantityWording($0).text), \(index.place(of: $0)), \(ClaimWording.date($0)): "
      }
      text.fact(comparison.verdict, "\(words ?? "")\(comparison.reason)  [\(other)]")
    }
    for finding in index.findings(of: claim.id) {
      text.fact("finding", "\(finding.fingerprint)  \(finding.subject)")
    }
  }
}

extension ClaimExplanation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("schema", ExplanationSchema.name)
      $0.field("claim", claim)
      $0.field("document", document)
      $0.field("bytes", figure.hexadecimal)
      $0.field("bytesText", figure.text)
      $0.field("remark", figure.remark)
      $0.field("moved", figure.moved)
      $0.field("target", AnnotationTarget(claim, document: document, original: original))
      $0.field("comparisons", index.comparisons(of: claim.id))
      $0.field("findings", index.findings(of: claim.id))
    }
  }
}
