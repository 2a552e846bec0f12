import Foundation
package import TallyReports

/// Reads the records that a run wrote, or another program.
package enum RecordFile {
  /// The most bytes of a report that are read back.
  private static let reportLimit = 1 << 30

  /// The report of a folder.
  ///
  /// - Throws: `RunError` where there is none or it cannot be read.
  package static func report(in folder: String) throws -> ReportRecord {
    let path = "\(folder)/report.json"
    let bytes = try contents(of: path, limit: reportLimit) {
      "no report there; make one with tally report PATH…, name its folder with --output, or give PATHs"
    }
    let report: ReportRecord
    do {
      report = try JSONDecoder().decode(ReportRecord.self, from: Data(bytes))
    } catch {
      throw RunError(
        path, "not a report that this version reads; make it again: tally report PATH…")
    }
    guard report.schema == ReportRecord.schema else {
      throw RunError(
        path,
        "written as \(report.schema), this version reads \(ReportRecord.schema); make it again")
    }
    return report
  }

  /// Whether something stands at a path.
  package static func exists(at path: String) -> Bool {
    FileStatus(following: path) != .failed(.missing)
  }

  /// The bytes of a file; `missing` says what to do where it is not there.
  package static func contents(
    of path: String, limit: Int, missing: () -> String
  ) throws -> [UInt8] {
    let read: (refusal: String?, bytes: [UInt8]?)
    do throws(FileFailure) {
      let file = try OpenFile(path: path)
      read = (file.status.refusal, file.status == .file ? try file.readAll(limit: limit) : [])
    } catch {
      if error.code == ENOENT { throw RunError(path, missing()) }
      throw RunError(path, "cannot be read: \(error). Check the file and its permissions")
    }
    if let refusal = read.refusal { throw RunError(path, refusal) }
    guard let bytes = read.bytes else {
      throw RunError(path, "holds more than \(limit) bytes, which is more than is read back")
    }
    return bytes
  }
}
