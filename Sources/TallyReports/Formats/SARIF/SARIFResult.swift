/// A finding, or a comment that is amiss, as a result of SARIF.
struct SARIFResult: JSONWritable {
  private let rule: String
  private let level: String
  private let message: String
  private let location: SARIFLocation?
  private let related: [SARIFLocation]
  private let fingerprint: String
  private let state: FindingState?
  private let justification: String?
  private let audience: SARIFReport.Audience

  /// Makes the result of a finding: it stands at the figure of the newest source; the other figures are linked.
  init(_ finding: FindingRecord, in index: ReportIndex, for audience: SARIFReport.Audience) {
    let claims = index.newestFirst(finding)
    let others = claims.dropFirst().prefix(audience.mostRelated)
    let wording = FindingWording(finding, in: index)
    rule = SARIFRule.id(of: finding.check)
    level = SARIFResult.level(finding.severity)
    let links = others.enumerated().prefix(20).map { number, claim in
      SARIFText.link(SARIFResult.words(claim), to: number + 1)
    }
    let against = links.isEmpty ? "" : " Against: \(links.joined(separator: "; "))."
    message = SARIFText.escaped("\(wording.sentence) \(finding.reason)") + against
    location = claims.first.map { SARIFLocation(SourcePlace($0, in: index)) }
    related = others.enumerated().map { number, claim in
      SARIFLocation(
        SourcePlace(claim, in: index), id: number + 1, message: SARIFResult.words(claim))
    }
    fingerprint = finding.fingerprint
    state = finding.state
    justification = finding.justification
    self.audience = audience
  }

  /// Makes the result of a comment that is amiss.
  init(_ ignore: IgnoreRecord, for audience: SARIFReport.Audience) {
    rule = SARIFRule.id(of: ignore.check)
    level = SARIFResult.level("minor")
    message = SARIFText.escaped(ignore.message)
    location = SARIFLocation(SourcePlace(ignore))
    related = []
    fingerprint = ignore.fingerprint
    state = .new
    justification = nil
    self.audience = audience
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("ruleId", rule)
      if let place = SARIFRule.place(of: rule) { $0.field("ruleIndex", place) }
      $0.field("level", level)
      $0.key("message")
      $0.object { $0.field("text", message) }
      $0.field("locations", location.map { [$0] } ?? [])
      if !related.isEmpty { $0.field("relatedLocations", related) }
      $0.key("partialFingerprints")
      $0.object(writeFingerprints)
      if let baselineState { $0.field("baselineState", baselineState) }
      if audience == .general, let state { write(state, to: &$0) }
    }
  }

  /// GitHub knows one name of a fingerprint only, and takes what stands there instead of a hash of the line.
  private func writeFingerprints(to json: inout JSONWriter) {
    json.field("tallyFinding/v1", fingerprint)
    if audience == .gitHub { json.field("primaryLocationLineHash", "\(fingerprint):1") }
  }

  private var baselineState: String? {
    switch state {
    case .new: "new"
    case .changed: "updated"
    case .baselined: "unchanged"
    case .suppressed, nil: nil
    }
  }

  private func write(_ state: FindingState, to json: inout JSONWriter) {
    json.key("suppressions")
    json.array(state.isActive ? [] : [state]) { json, state in
      json.object {
        $0.field("kind", state == .suppressed ? "inSource" : "external")
        $0.field("status", "accepted")
        if let justification { $0.field("justification", justification) }
      }
    }
  }

  private static func words(_ claim: ClaimRecord) -> String {
    "\(QuantityWording(claim).text), \(ClaimWording.source(claim)), \(ClaimWording.published(claim))"
  }

  private static func level(_ severity: String) -> String {
    switch severity {
    case "major": "error"
    case "moderate": "warning"
    default: "note"
    }
  }
}
