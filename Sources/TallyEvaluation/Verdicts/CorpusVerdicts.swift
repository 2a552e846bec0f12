import Foundation
import TallyClaims
import TallyComparison
import TallyKit
import TallyReports

/// What a run said of a corpus, as far as scoring asks: claims with their figures, and a verdict for each pair.
struct CorpusVerdicts: Sendable {
  /// One claim.
  struct SaidClaim: Hashable, Sendable {
    /// Its identifier.
    let id: String
    /// The name of its document.
    let document: String
    /// The first byte of the figure.
    let start: Int
    /// The byte behind the figure.
    let end: Int
    /// Every figure it offers, as written and in base units.
    let figures: [Double]
  }

  /// Two claims, in whatever order.
  struct Pair: Hashable, Sendable {
    /// The one that comes first by name.
    let first: String
    /// The other.
    let second: String

    /// Makes a pair.
    init(_ first: String, _ second: String) {
      (self.first, self.second) = first < second ? (first, second) : (second, first)
    }
  }

  /// The claims, in order.
  let claims: [SaidClaim]

  /// The verdict on each pair that was compared.
  let verdicts: [Pair: PairLabel]

  /// How many comparisons came to a conflict.
  let conflicts: Int

  /// Makes what a run said.
  init(claims: [SaidClaim], compared: [(first: String, second: String, verdict: PairLabel)]) {
    self.claims = claims
    conflicts = compared.count { $0.verdict == .conflict }
    verdicts = Dictionary(
      compared.map { (Pair($0.first, $0.second), $0.verdict) }, uniquingKeysWith: { $1 })
  }

  /// The same claims, none compared: the floor of naming nothing.
  var silent: CorpusVerdicts { CorpusVerdicts(claims: claims, compared: []) }

  /// Reads and compares what lies at a path.
  ///
  /// - Throws: `RunError` where nothing can be read there.
  static func run(on path: String, checker: Checker) async throws -> CorpusVerdicts {
    let report = try await checker.report([path])
    let claims = report.claims.map { claim in
      let record = ClaimRecord(claim, document: report.documents[claim.document], rules: [])
      let figures = [
        record.written.low, record.written.high, record.value.low, record.value.high,
      ]
      return SaidClaim(
        id: record.id, document: record.document, start: record.number.start,
        end: record.number.end, figures: figures.compactMap { $0?.approximate })
    }
    let compared = report.comparisons.map { comparison in
      (
        claims[comparison.first].id, claims[comparison.second].id,
        PairLabel(comparison.verdict)
      )
    }
    return CorpusVerdicts(claims: claims, compared: compared)
  }

  /// What was said of two claims.
  func verdict(on first: String, _ second: String) -> PairLabel? {
    first == second ? nil : verdicts[Pair(first, second)]
  }
}

extension PairLabel {
  /// The label of a verdict.
  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .agree: .agree
      case .compatible: .compatible
      case .conflict: .conflict
      case .update: .update
      }
  }
}
