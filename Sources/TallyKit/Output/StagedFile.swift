import Foundation

/// A file written under a temporary name in its own folder, to be put in its place in one step.
///
/// A link is followed, so that the link stays and its target is replaced; the target's mode is kept.
struct StagedFile: Sendable {
  private let temporary: String
  private let place: String

  /// Writes bytes under a temporary name and flushes them to the disk.
  init(_ bytes: [UInt8], for path: String) throws(FileFailure) {
    place = FileStatus.realPath(of: path) ?? path
    let existing = FileStatus(following: place)
    guard existing == .file || existing == .failed(.missing) else {
      throw FileFailure(existing == .folder ? EISDIR : ENXIO)
    }
    temporary = StagedFile.temporaryName(for: place)
    let mode = existing == .file ? StagedFile.mode(of: place) : nil
    do throws(FileFailure) {
      try StagedFile.write(bytes, to: temporary, mode: mode)
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  /// Puts the file in its place.
  func commit() throws(FileFailure) {
    guard unsafe rename(temporary, place) == 0 else {
      let code = errno
      _ = unsafe unlink(temporary)
      throw FileFailure(code)
    }
  }

  /// Removes the temporary file; the place stays as it was.
  func discard() { _ = unsafe unlink(temporary) }

  /// Whether a name is that of a temporary file whose process has ended before it could put it in its place.
  static func isLeftOver(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].isEmpty, parts[parts.count - 1] == "tmp",
      let process = pid_t(parts[parts.count - 2]), process > 0
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  private static func temporaryName(for place: String) -> String {
    let folder = place.lastIndex(of: "/").map { String(place[...$0]) } ?? ""
    let name = place.split(separator: "/").last.map(String.init) ?? "report"
    return "\(folder).\(name).\(getpid()).tmp"
  }

  private static func mode(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  private static func write(
    _ bytes: [UInt8], to path: String, mode: mode_t?
  ) throws(FileFailure) {
    // A temporary file of this process's number can only be left over from a crash.
    _ = unsafe unlink(path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { throw FileFailure(errno) }
    defer { _ = close(descriptor) }
    if let mode, fchmod(descriptor, mode) != 0 { throw FileFailure(errno) }
    try write(bytes, to: descriptor)
    guard fsync(descriptor) == 0 else { throw FileFailure(errno) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileFailure) {
    var done = 0
    while done < bytes.count {
      let (written, code) = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        let written = unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
        return (written, errno)
      }
      if written > 0 {
        done += written
      } else if code != EINTR {
        throw FileFailure(written == 0 ? EIO : code)
      }
    }
  }
}
