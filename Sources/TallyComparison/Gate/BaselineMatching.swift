import TallyClaims

/// Finds for each finding the entry of the baseline that speaks of it.
struct BaselineMatching {
  /// How a finding stands to the baseline.
  enum State {
    /// An entry lets it stand.
    case known(BaselineEntry)
    /// An entry of its fact has other figures.
    case changed(BaselineEntry)
    /// No entry speaks of it.
    case new
  }

  private let entries: [BaselineEntry]
  private let byFingerprint: [String: Int]
  private let byKey: [String: [Int]]
  private let words: [KeyWords]
  private var matched: Set<Int> = []

  /// Makes a matching over the entries that hold.
  init(_ entries: [BaselineEntry]) {
    self.entries = entries
    byFingerprint = Dictionary(
      entries.indices.map { (entries[$0].fingerprint, $0) }, uniquingKeysWith: { first, _ in first }
    )
    words = entries.map { KeyWords($0.key) }
    byKey = Dictionary(grouping: entries.indices, by: { entries[$0].keyFingerprint })
  }

  /// The entries that no finding speaks of.
  var unmatched: [BaselineEntry] {
    entries.indices.filter { !matched.contains($0) }.map { entries[$0] }
  }

  /// The state of each finding. Known ones choose their entries first, so that a changed one never takes theirs.
  mutating func states(of findings: [Finding]) -> [State] {
    var states = findings.map { _ in State.new }
    for (place, finding) in findings.enumerated() {
      guard let entry = knownEntry(finding) else { continue }
      matched.insert(entry)
      states[place] = .known(entries[entry])
    }
    for (place, finding) in findings.enumerated() {
      guard case .new = states[place], let entry = changedEntry(finding) else { continue }
      matched.insert(entry)
      states[place] = .changed(entries[entry])
    }
    return states
  }

  private func knownEntry(_ finding: Finding) -> Int? {
    if let entry = byFingerprint[finding.fingerprint], covers(entries[entry], finding) {
      return entry
    }
    return candidates(finding).first { covers(entries[$0], finding) }
  }

  private func changedEntry(_ finding: Finding) -> Int? {
    if let entry = byFingerprint[finding.fingerprint], !matched.contains(entry) { return entry }
    return candidates(finding).first { !matched.contains($0) }
  }

  /// The entries of the same fact: those with its key first, then those that leave parts of it unknown.
  private func candidates(_ finding: Finding) -> [Int] {
    let same = byKey[finding.keyFingerprint] ?? []
    let key = KeyWords(finding.key.description)
    return same + entries.indices.filter { !same.contains($0) && words[$0].fits(key) }
  }

  private func covers(_ entry: BaselineEntry, _ finding: Finding) -> Bool {
    finding.values.allSatisfy(entry.values.contains)
  }
}
