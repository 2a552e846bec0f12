import Foundation
import TallyClaims
import TallyComparison
import TallyReports
import TallyText

/// The files that a change touches: the gate of a partial run is about the findings that stand in them.
///
/// Everything is still read, since a contradiction has a second side, which stands elsewhere as a rule.
package struct ChangedFiles: Hashable, Sendable {
  private let paths: Set<String>

  /// How many files are named.
  package var count: Int { paths.count }

  /// Makes the list of some paths.
  package init(_ paths: [String]) {
    self.paths = Set(paths.map(ChangedFiles.plain).filter { !$0.isEmpty })
  }

  /// Reads a list, one path a line or ended by NUL, as `git diff --name-only` (with or without `-z`) prints it; `-` is
  /// standard input.
  ///
  /// - Throws: `RunError` where it cannot be read.
  package init(reading path: String) throws {
    let limit = 64 << 20
    let bytes =
      path == "-"
      ? (try? OpenFile(standardInput: ()).readAll(limit: limit)) ?? []
      : try RecordFile.contents(of: path, limit: limit) {
        "no list of files there; make one with git diff --name-only"
      }
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D || $0 == 0 }
    self.init(lines.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The findings of a report with a claim in one of the files.
  func findings(touchedIn report: Report) -> Set<String> {
    let touched = report.documents.map { holds($0.path) }
    return Set(
      report.findings.filter { finding in
        finding.claims.contains { touched[report.claims[$0].document] }
      }.map(\.fingerprint))
  }

  /// Whether a document's file is one of them; a record of JSON Lines stands in `file.jsonl:7`.
  private func holds(_ path: String) -> Bool {
    let plain = ChangedFiles.plain(path)
    if paths.contains(plain) { return true }
    guard let colon = plain.lastIndex(of: ":"), plain[..<colon].hasSuffix(".jsonl") else {
      return false
    }
    return paths.contains(String(plain[..<colon]))
  }

  /// The path without `./`, double slashes and the working folder before it.
  private static func plain(_ path: String) -> String {
    let folder = FileManager.default.currentDirectoryPath + "/"
    let below = path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    let parts = below.split(separator: "/").filter { $0 != "." }
    return (below.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
