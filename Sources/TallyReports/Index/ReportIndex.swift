/// A report with its claims, documents and comparisons at hand by name.
package struct ReportIndex: Sendable {
  /// The report.
  package let report: ReportRecord

  private let claims: [String: Int]
  private let documents: [String: Int]
  private let comparisons: [PairRecord: Int]

  /// Indexes a report; linear in its size.
  package init(_ report: ReportRecord) {
    self.report = report
    claims = Dictionary(
      report.claims.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      report.documents.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    comparisons = Dictionary(
      report.comparisons.enumerated().map { (PairRecord(a: $1.a, b: $1.b), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The claim of that name.
  package func claim(_ id: String) -> ClaimRecord? { claims[id].map { report.claims[$0] } }

  /// The claims of those names, in that order.
  package func claims(_ ids: [String]) -> [ClaimRecord] { ids.compactMap { claim($0) } }

  /// The document that a claim stands in.
  package func document(of claim: ClaimRecord) -> DocumentRecord? {
    documents[claim.document].map { report.documents[$0] }
  }

  /// The comparison of two claims, in either order.
  package func comparison(_ first: String, _ second: String) -> ComparisonRecord? {
    let place =
      comparisons[PairRecord(a: first, b: second)] ?? comparisons[PairRecord(a: second, b: first)]
    return place.map { report.comparisons[$0] }
  }

  /// The comparisons that a claim takes part in; linear in the number of comparisons.
  package func comparisons(of claim: String) -> [ComparisonRecord] {
    report.comparisons.filter { $0.a == claim || $0.b == claim }
  }

  /// The findings that a claim takes part in.
  package func findings(of claim: String) -> [FindingRecord] {
    report.findings.filter { $0.claims.contains(claim) || $0.agreeing.contains(claim) }
  }

  /// Where a claim's figure stands, as editors open it: `news/a.txt:7:21`.
  ///
  /// A record of a JSON Lines file has no line of its own there: its name goes with the file's.
  package func place(of claim: ClaimRecord) -> String {
    let document = document(of: claim)
    let path = document?.path ?? claim.document
    let file = path.hasSuffix(claim.document) ? path : "\(path)#\(claim.document)"
    // A line that starts with two colons is a command to the log readers of some build services.
    let lead = file.drop { $0 == " " }.hasPrefix("::") ? "./" : ""
    return "\(lead)\(VisibleText.escaped(file)):\(claim.line):\(claim.column)"
  }
}
