import TallyClaims
import TallyComparison
import TallyQuantities
import TallyReports
import TallyText

/// Reports whose every word comes from a document that means no good.
enum HostileReport {
  /// A report that says the payload wherever a document, a rule or a file name is quoted.
  static func saying(_ payload: String) -> Report {
    let key = ClaimKey(
      counted: payload, countedKind: payload, actor: payload, place: payload,
      placeWithin: [payload], relation: payload, restrictors: [payload], event: payload)
    let claims = [0, 1].map { document in
      claim(payload, document: document, key: key)
    }
    let comparison = Comparison(
      first: 0, second: 1, verdict: .conflict, reason: payload, severity: .major,
      gap: Rational(50), ratio: 1.5, days: nil, timeMayExplain: true, confidence: 0.5,
      trail: [TrailStep(.verdict, rule: RuleID(index: 0), result: payload)])
    let finding = Finding(
      fingerprint: "f-0011223344556677", check: .disagreement, key: key, subject: payload,
      values: [payload], claims: [0, 1], agreeing: [], conflicts: [comparison], worst: comparison,
      severity: .major, consensus: nil, confidence: 0.5)
    let documents = [0, 1].map { number in
      DocumentProfile(
        name: "\(payload)\(number)", path: "\(payload)\(number)", source: payload, title: payload,
        url: payload,
        published: CalendarDate(iso: "2031-03-02").map { PublicationDate($0, basis: payload) },
        sha256: payload)
    }
    return Report(
      documents: documents, claims: claims, comparisons: [comparison], findings: [finding],
      skipped: [Report.Skip(name: payload, reason: payload)], passedOver: 0, notes: [payload],
      rules: [payload, payload, payload, payload], missing: [payload])
  }

  /// A baseline that lets its finding stand and gives the payload for the reason and for an entry that is gone.
  static func gate(_ payload: String) -> GateStates {
    GateStates(
      states: ["f-0011223344556677": .baselined], stale: [payload],
      reasons: ["f-0011223344556677": payload])
  }

  private static func claim(_ payload: String, document: Int, key: ClaimKey) -> Claim {
    let plain = SampleClaim(
      document: document, low: Rational(850 + 50 * document), key: key, attribution: payload,
      trail: [TrailStep(.counted, rule: RuleID(index: 1), result: payload)]
    ).claim
    let sentence = "\(payload) 850 \(payload)"
    let start = payload.utf8.count + 1
    let evidence = Evidence(
      number: TextSpan(start, start + 3), quoteSpan: TextSpan(0, sentence.utf8.count),
      sentenceSpan: TextSpan(0, sentence.utf8.count), line: 1, column: 1, quote: sentence,
      sentence: sentence)
    return Claim(
      id: plain.id, document: document, key: key, quantity: plain.quantity, asOf: nil,
      modality: .asserted, attribution: payload, cue: nil, evidence: evidence, trail: plain.trail,
      confidence: 0.5)
  }

  /// A report with many findings of one level.
  static func many(_ count: Int) -> Report {
    let report = SampleReport.quiet
    let findings = (0..<count).compactMap { number in
      SampleReport.garrison.findings.first.map { finding in
        Finding(
          fingerprint: "f-\(String(number + (1 << 60), radix: 16))", check: .disagreement,
          key: finding.key, subject: finding.subject, values: finding.values,
          claims: finding.claims, agreeing: [], conflicts: finding.conflicts,
          worst: finding.worst, severity: .major, consensus: nil, confidence: 1)
      }
    }
    return Report(
      documents: report.documents, claims: report.claims,
      comparisons: SampleReport.garrison.comparisons, findings: findings, skipped: [],
      passedOver: 0, notes: [], rules: report.rules)
  }
}
