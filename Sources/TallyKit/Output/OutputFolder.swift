import Foundation

/// Writes files so that each is there whole or stays as it was.
package struct OutputFolder: Sendable {
  private let path: String

  /// Makes a writer into a folder, which is made when it is not there.
  package init(_ path: String) { self.path = path }

  /// Writes all files: first each under a temporary name, then all are put in their places.
  ///
  /// - Throws: `RunError` where the folder or a file cannot be written; no file has then changed,
  ///   unless the disk failed between two renames.
  package func write(_ files: [OutputFile]) throws {
    try makeFolder()
    var staged = StagedFiles()
    for file in files {
      do throws(FileFailure) {
        try staged.stage(file.bytes, at: "\(path)/\(file.name)")
      } catch {
        staged.discard()
        throw OutputFolder.failure("\(path)/\(file.name)", error)
      }
    }
    do throws(FileFailure) {
      try staged.commit()
    } catch {
      throw OutputFolder.failure(path, error)
    }
  }

  /// Writes one file.
  package static func write(_ bytes: [UInt8], to path: String) throws {
    do throws(FileFailure) {
      try StagedFile(bytes, for: path).commit()
    } catch {
      throw failure(path, error)
    }
  }

  private func makeFolder() throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw RunError(
        path, "the folder cannot be made; nothing was written. Name another with --output")
    }
  }

  private static func failure(_ path: String, _ failure: FileFailure) -> RunError {
    RunError(
      path, "cannot be written: \(failure); nothing was changed. Name another place, or make room")
  }
}
