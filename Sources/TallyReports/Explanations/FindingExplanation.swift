/// A finding in full: both sides with bytes, sentence and rules, the intervals, and the verdict.
package struct FindingExplanation: Sendable {
  private let finding: FindingRecord
  private let index: ReportIndex
  private let originals: [String: [UInt8]]

  /// Prepares the explanation of a finding of a report, which may be one read back from a folder.
  ///
  /// - Parameter originals: the bytes of documents by name, where they are at hand.
  package init(
    _ finding: FindingRecord, in index: ReportIndex, originals: [String: [UInt8]] = [:]
  ) {
    self.finding = finding
    self.index = index
    self.originals = originals
  }

  /// The explanation for a terminal, in UTF-8.
  package func text(_ options: ReportOptions = ReportOptions()) -> [UInt8] {
    let wording = FindingWording(finding, in: index)
    var text = ExplanationText(options)
    text.heading("\(finding.severity)  \(wording.headline)")
    text.fact("finding", finding.fingerprint)
    text.fact("state", finding.state?.rawValue)
    text.fact("key", finding.key)
    for claim in index.claims(finding.claims) { write(claim, to: &text) }
    writeIntervals(to: &text, width: options.width)
    writeVerdict(wording, to: &text)
    writeAgreeing(to: &text)
    return text.bytes
  }

  private func write(_ claim: ClaimRecord, to text: inout ExplanationText) {
    text.heading("\(QuantityWording(claim).text), \(ClaimWording.source(claim))  (\(claim.id))")
    ClaimExplanation(claim, in: index, original: originals[claim.document]).write(to: &text)
  }

  private func writeIntervals(to text: inout ExplanationText, width: Int) {
    let claims = index.claims(finding.claims + finding.agreeing)
    text.heading("What each wording leads a reader to expect")
    for line in IntervalPlot(claims, consensus: finding.consensus).lines(width: width) {
      text.line(line)
    }
  }

  private func writeVerdict(_ wording: FindingWording, to text: inout ExplanationText) {
    text.heading("The verdict: conflict, \(finding.severity), \(wording.distance)")
    text.fact("why", finding.reason)
    text.fact("told", wording.witnesses)
    text.fact("time", wording.time)
    text.fact("overlap", wording.consensus)
    let worst = index.comparison(finding.worst.a, finding.worst.b)
    for step in worst?.trail ?? [] { text.step(step) }
    text.fact("confidence", DecimalText.shortest(finding.confidence))
    for pair in finding.conflicts where pair != finding.worst {
      let words = index.claims([pair.a, pair.b]).map { QuantityWording($0).text }
      let reason = index.comparison(pair.a, pair.b)?.reason ?? ""
      text.fact("also", "\(words.joined(separator: " against ")): \(reason)")
    }
  }

  private func writeAgreeing(to text: inout ExplanationText) {
    guard !finding.agreeing.isEmpty else { return }
    text.heading("At odds with none")
    for claim in index.claims(finding.agreeing) {
      let place = "\(index.place(of: claim)), \(ClaimWording.source(claim))"
      text.fact(
        ClaimWording.published(claim),
        "\(QuantityWording(claim).text), \(place)  [\(claim.id)]")
    }
  }
}

extension FindingExplanation: JSONWritable {
  package func write(to json: inout JSONWriter) {
    let claims = index.claims(finding.claims + finding.agreeing)
    json.object {
      $0.field("schema", ExplanationSchema.name)
      $0.field("finding", finding)
      $0.key("sides")
      $0.array(claims) { json, claim in
        ClaimExplanation(claim, in: index, original: originals[claim.document]).write(to: &json)
      }
      $0.field(
        "comparisons", finding.conflicts.compactMap { index.comparison($0.a, $0.b) })
    }
  }
}
