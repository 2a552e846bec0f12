import Foundation

/// Writes files so that each is there whole or stays as it was.
package struct OutputFolder: Sendable {
  private let path: String

  /// Makes a writer into a folder, which is made when it is not there.
  package init(_ path: String) { self.path = path }

  /// Writes all files: first each under a temporary name, then all are put in their places.
  ///
  /// - Parameter isOurs: tells of a name whether it is one of an earlier, longer report; such a file, where it is not
  ///   written anew, is removed once all others stand.
  /// - Throws: `RunError` where the folder or a file cannot be written; no file has then changed,
  ///   unless the disk failed between two renames.
  package func write(
    _ files: [OutputFile], replacing isOurs: (String) -> Bool = { _ in false }
  ) throws {
    try makeFolder()
    for name in FileStatus.entries(of: path) ?? [] where StagedFile.isLeftOver(name) {
      remove(name)
    }
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
    let written = Set(files.map(\.name))
    for name in FileStatus.entries(of: path) ?? [] where isOurs(name) && !written.contains(name) {
      remove(name)
    }
  }

  /// Removes a plain file of the folder; what is no plain file, or cannot be removed, stays.
  private func remove(_ name: String) {
    let place = "\(path)/\(name)"
    if FileStatus(of: place) == .file { _ = unsafe unlink(place) }
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
