import Foundation

/// What the system said when a file could not be opened, read or written.
struct FileFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The system's number for it.
  let code: Int32

  init(_ code: Int32) { self.code = code }

  /// In words, the same in every locale.
  var description: String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case ENOENT: "no such file or folder"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case EROFS: "the disk is read-only"
    case ENOSPC: "no space left on the disk"
    case EDQUOT: "the disk quota is used up"
    case ELOOP: "too many links"
    case EMFILE, ENFILE: "too many open files"
    case EIO: "the disk could not be read or written"
    case EFBIG: "the file would be too large"
    case ENAMETOOLONG: "the name is too long"
    case ENXIO: "nothing stands behind the device or socket"
    default: "error \(code)"
    }
  }
}
