package import TallyComparison
import TallyReports

/// A baseline as its file holds it: a header line, then one entry a line.
package struct BaselineFile: Sendable {
  /// The name of the form of the file.
  package static let schema = "tally-baseline/1"

  /// The name that is used where no other is given.
  package static let defaultName = "tally-baseline.jsonl"

  /// The most bytes that are read.
  private static let byteLimit = 256 << 20

  /// The path.
  package let path: String

  /// The entries that could be read.
  package let baseline: Baseline

  /// Entries that could not, each named with file and line; the findings they meant are open again.
  package let malformed: [RunError]

  /// Makes a file that holds a baseline.
  package init(path: String, baseline: Baseline) {
    self.path = path
    self.baseline = baseline
    malformed = []
  }

  /// Reads a baseline.
  ///
  /// - Throws: `RunError` with file and line where the file is damaged: not JSON, or of another form.
  package init(reading path: String) throws {
    let bytes = try RecordFile.contents(of: path, limit: BaselineFile.byteLimit) {
      "no baseline there; make one with tally baseline create PATH…"
    }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    try BaselineHeader.check(Array(lines.popFirst() ?? []), path: path)
    var entries: [BaselineEntry] = []
    var malformed: [RunError] = []
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      let place = "\(path):\(index + 2)"
      switch try BaselineRecord.entry(of: Array(line), at: place) {
      case .success(let entry): entries.append(entry)
      case .failure(let error): malformed.append(error)
      }
    }
    self.path = path
    baseline = Baseline(entries)
    self.malformed = malformed
  }

  /// Whether something stands at the path.
  package static func exists(at path: String) -> Bool {
    FileStatus(following: path) != .failed(.missing)
  }

  /// The bytes of the file: the same for the same entries.
  package var bytes: [UInt8] {
    BaselineHeader.line + baseline.entries.map(BaselineRecord.init).jsonLines
  }

  /// Writes the file; nothing changes where it cannot be written whole.
  ///
  /// - Throws: `RunError` where it cannot be written, or where writing would lose a malformed entry.
  package func write() throws {
    if let first = malformed.first {
      throw RunError(
        first.place, "\(first.message). It would be lost: repair or remove the line first")
    }
    try OutputFolder.write(bytes, to: path)
  }

  /// The file with other entries.
  package func with(_ baseline: Baseline) -> BaselineFile {
    BaselineFile(path: path, baseline: baseline, malformed: malformed)
  }

  private init(path: String, baseline: Baseline, malformed: [RunError]) {
    self.path = path
    self.baseline = baseline
    self.malformed = malformed
  }
}
