/// What a run comes to, in figures.
public struct SummaryRecord: Hashable, Sendable, Codable {
  /// Documents read.
  public let documents: Int
  /// Documents whose day of publication is unknown.
  public let undated: Int
  /// Different outlets or authors; a document without one counts for itself.
  public let sources: Int
  /// Claims found.
  public let claims: Int
  /// Pairs compared.
  public let comparisons: Int
  /// Pairs that agree.
  public let agree: Int
  /// Pairs that differ and can both be right.
  public let compatible: Int
  /// Pairs that cannot both be right.
  public let conflict: Int
  /// Pairs between which the fact moved.
  public let update: Int
  /// Findings.
  public let findings: Int
  /// Findings of severity major.
  public let major: Int
  /// Findings of severity moderate.
  public let moderate: Int
  /// Findings of severity minor.
  public let minor: Int
  /// Findings that the baseline does not hold; nil where none was asked.
  public let new: Int?
  /// Findings whose figures differ from the baseline's; nil where none was asked.
  public let changed: Int?
  /// Findings that the baseline holds; nil where none was asked.
  public let baselined: Int?
  /// Baseline entries that no longer occur; nil where none was asked.
  public let stale: Int?
  /// Inputs that were not read.
  public let skipped: Int
  /// Files of other kinds that were passed over.
  public let passedOver: Int
  /// Findings that comments in documents pass over; nil in files of older versions.
  public let suppressed: Int?
  /// Comments that ask for findings to be passed over and are amiss; nil in files of older versions.
  public let ignoreFaults: Int?
  /// Required claims that were not found; nil in files of older versions.
  public let missing: Int?

  /// Counts.
  init(
    documents: [DocumentRecord], claims: Int, comparisons: [ComparisonRecord],
    findings: [FindingRecord], skipped: Int, passedOver: Int, gate: GateStates?,
    faults: Int = 0, missing: Int = 0
  ) {
    func count(_ state: FindingState) -> Int? {
      gate == nil ? nil : findings.count { $0.state == state }
    }
    self.documents = documents.count
    undated = documents.count { $0.published == nil }
    let unnamed = documents.count { $0.source == nil }
    sources = Set(documents.compactMap(\.source)).count + unnamed
    self.claims = claims
    self.comparisons = comparisons.count
    agree = comparisons.count { $0.verdict == "agree" }
    compatible = comparisons.count { $0.verdict == "compatible" }
    conflict = comparisons.count { $0.verdict == "conflict" }
    update = comparisons.count { $0.verdict == "update" }
    self.findings = findings.count
    major = findings.count { $0.severity == "major" }
    moderate = findings.count { $0.severity == "moderate" }
    minor = findings.count { $0.severity == "minor" }
    new = count(.new)
    changed = count(.changed)
    baselined = count(.baselined)
    stale = gate?.stale.count
    self.skipped = skipped
    self.passedOver = passedOver
    suppressed = findings.count { $0.state == .suppressed }
    ignoreFaults = faults
    self.missing = missing
  }
}

extension SummaryRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("documents", documents)
      $0.field("undated", undated)
      $0.field("sources", sources)
      $0.field("claims", claims)
      $0.field("comparisons", comparisons)
      $0.field("agree", agree)
      $0.field("compatible", compatible)
      $0.field("conflict", conflict)
      $0.field("update", update)
      $0.field("findings", findings)
      $0.field("major", major)
      $0.field("moderate", moderate)
      $0.field("minor", minor)
      $0.field("new", new)
      $0.field("changed", changed)
      $0.field("baselined", baselined)
      $0.field("stale", stale)
      $0.field("skipped", skipped)
      $0.field("passedOver", passedOver)
      $0.field("suppressed", suppressed)
      $0.field("ignoreFaults", ignoreFaults)
      $0.field("missing", missing)
    }
  }
}
