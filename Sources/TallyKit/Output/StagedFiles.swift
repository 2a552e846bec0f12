/// Several staged files, put in their places together.
struct StagedFiles: Sendable {
  private var files: [StagedFile] = []

  /// Writes bytes under a temporary name; none of the places changes.
  mutating func stage(_ bytes: [UInt8], at path: String) throws(FileFailure) {
    files.append(try StagedFile(bytes, for: path))
  }

  /// Puts every file in its place; on failure the rest is discarded.
  func commit() throws(FileFailure) {
    for (index, file) in files.enumerated() {
      do throws(FileFailure) {
        try file.commit()
      } catch {
        for rest in files[index...] { rest.discard() }
        throw error
      }
    }
  }

  /// Removes every temporary file.
  func discard() {
    for file in files { file.discard() }
  }
}
