package import TallyClaims
package import TallyText

/// What the comments in documents ask to be passed over, and which of them are amiss.
package struct InlineSuppressions: Hashable, Sendable {
  /// A comment that does not do what it is there for.
  package struct Fault: Hashable, Sendable {
    /// What is amiss.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      /// It does not say why.
      case withoutReason = "ignore without a reason"
      /// No finding of this run is passed over because of it.
      case unused = "unused ignore"
    }

    /// What is amiss.
    package let kind: Kind
    /// The document it stands in, as a position in the list of documents.
    package let document: Int
    /// The comment and its passage.
    package let passage: IgnoredPassage
  }

  /// Why a finding is passed over, by its fingerprint.
  package let reasons: [String: String]

  /// The comments that are amiss, in order of document and place.
  package let faults: [Fault]

  /// Nothing is passed over, nothing is amiss.
  package static let none = InlineSuppressions(reasons: [:], faults: [])

  /// Finds which findings the comments of documents pass over: those in which every pair at odds has a claim in
  /// a passage that is ignored with a reason.
  ///
  /// - Parameter seesAll: whether nothing was left out of the run; else no comment is called unused.
  package init(
    findings: [Finding], claims: [Claim], documents: [DocumentProfile], seesAll: Bool = true
  ) {
    guard documents.contains(where: { !$0.ignores.isEmpty }) else {
      self = .none
      return
    }
    let ignored = InlineSuppressions.ignored(claims, documents: documents)
    var reasons: [String: String] = [:]
    var used: Set<PassageName> = []
    for finding in findings {
      var names: [PassageName] = []
      var isCovered = !finding.conflicts.isEmpty
      for conflict in finding.conflicts {
        let found = [conflict.first, conflict.second].compactMap { ignored[$0] }
        isCovered = isCovered && !found.isEmpty
        names += found
      }
      used.formUnion(names)
      guard isCovered, let first = names.first else { continue }
      reasons[finding.fingerprint] = documents[first.document].ignores[first.number].reason
    }
    self.init(
      reasons: reasons,
      faults: InlineSuppressions.faults(in: documents, used: used, seesAll: seesAll))
  }

  /// A passage by its document and its number there.
  private struct PassageName: Hashable {
    let document: Int
    let number: Int
  }

  private init(reasons: [String: String], faults: [Fault]) {
    self.reasons = reasons
    self.faults = faults
  }

  /// The passage of each claim that stands in one that is ignored with a reason, by the claim's position.
  private static func ignored(
    _ claims: [Claim], documents: [DocumentProfile]
  ) -> [Int: PassageName] {
    var found: [Int: PassageName] = [:]
    for (place, claim) in claims.enumerated() where documents.indices.contains(claim.document) {
      let number = documents[claim.document].ignores.firstIndex { ignore in
        ignore.reason != nil && ignore.passage?.contains(claim.evidence.number) == true
      }
      found[place] = number.map { PassageName(document: claim.document, number: $0) }
    }
    return found
  }

  private static func faults(
    in documents: [DocumentProfile], used: Set<PassageName>, seesAll: Bool
  ) -> [Fault] {
    var faults: [Fault] = []
    for (document, profile) in documents.enumerated() {
      for (number, passage) in profile.ignores.enumerated() {
        if passage.reason == nil {
          faults.append(Fault(kind: .withoutReason, document: document, passage: passage))
        } else if seesAll, !used.contains(PassageName(document: document, number: number)) {
          faults.append(Fault(kind: .unused, document: document, passage: passage))
        }
      }
    }
    return faults
  }
}
