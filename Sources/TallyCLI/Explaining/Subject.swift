import TallyReports

/// What `tally explain` is asked about.
enum Subject {
  case claims([ClaimRecord])
  case finding(FindingRecord)

  /// Finds what a word names: an identifier or the start of one, or `FILE:LINE`.
  ///
  /// - Throws: `UsageError` where it names nothing, or several.
  init(_ word: String, in index: ReportIndex) throws(UsageError) {
    if let colon = word.lastIndex(of: ":"), let line = Int(word[word.index(after: colon)...]) {
      self = .claims(try Subject.claims(at: String(word[..<colon]), line: line, in: index))
      return
    }
    let findings = index.report.findings.filter { $0.fingerprint.hasPrefix(word) }
    let claims = index.report.claims.filter { $0.id.hasPrefix(word) }
    let names = findings.map(\.fingerprint) + claims.map(\.id)
    if names.count > 1, !names.contains(word) {
      let some = names.prefix(5).joined(separator: ", ")
      throw UsageError("\"\(word)\" starts \(names.count) identifiers: \(some); write more of it")
    }
    if let finding = findings.first(where: { $0.fingerprint == word }) ?? findings.first {
      self = .finding(finding)
    } else if let claim = claims.first(where: { $0.id == word }) ?? claims.first {
      self = .claims([claim])
    } else {
      throw UsageError(
        "\"\(word)\" names no claim or finding of the report; the findings and claims.jsonl show them"
      )
    }
  }

  /// The claim that a word names.
  static func claim(_ word: String, in index: ReportIndex) throws(UsageError) -> ClaimRecord {
    if case .claims(let claims) = try Subject(word, in: index), let claim = claims.first {
      return claim
    }
    throw UsageError("\"\(word)\" is not a claim; give an identifier that starts with c-")
  }

  private static func claims(
    at file: String, line: Int, in index: ReportIndex
  ) throws(UsageError) -> [ClaimRecord] {
    let inFile = index.report.claims.filter { claim in
      claim.document == file || index.document(of: claim)?.path == file
        || claim.document.hasSuffix("/" + file)
    }
    let found = inFile.filter { $0.line == line }
    guard found.isEmpty else { return found }
    if inFile.isEmpty { throw UsageError("no claim in \"\(file)\"; is it in the last report?") }
    let lines = Set(inFile.map(\.line)).sorted().map(String.init).joined(separator: ", ")
    throw UsageError("no claim on line \(line) of \(file); there are some on \(lines)")
  }
}
