import Foundation

/// What stands at a path, asked of the system without opening it.
enum FileStatus: Hashable, Sendable {
  case file, folder, link, pipe, device, socket
  /// The system would not say.
  case failed(Failure)

  /// Why the system would not say what stands there.
  enum Failure: Hashable, Sendable {
    case missing, tooManyLinks, forbidden, other(Int32)
  }

  /// What stands at the path itself, which may be a link.
  init(of path: String) {
    var status = stat()
    self = unsafe lstat(path, &status) == 0 ? FileStatus(status) : .failed(Failure(errno))
  }

  /// What stands at the end of the path's links.
  init(following path: String) {
    var status = stat()
    self = unsafe stat(path, &status) == 0 ? FileStatus(status) : .failed(Failure(errno))
  }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// Whether it is a link.
  var isLink: Bool { self == .link }

  /// Why it is not read, and what to do; nil for files and folders.
  var refusal: String? {
    switch self {
    case .file, .folder: nil
    case .link: "a link. Give its target"
    case .pipe: "a pipe, not a file. Give it on standard input, as -"
    case .device: "a device, not a file. Remove it from the folder"
    case .socket: "a socket, not a file. Remove it from the folder"
    case .failed(.missing): "a link to a file that is not there. Repair or remove the link"
    case .failed(.tooManyLinks): "a link that leads back to itself. Repair or remove the link"
    case .failed(.forbidden): "cannot be read: permission denied. Check its permissions"
    case .failed(.other(let code)): "cannot be read (error \(code)). Check the disk and the path"
    }
  }

  /// The path without links; nil where it leads nowhere.
  static func realPath(of path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The names in a folder, in byte order; nil where it cannot be opened.
  static func entries(of folder: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return nil
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension FileStatus.Failure {
  init(_ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case ELOOP: self = .tooManyLinks
    case EACCES, EPERM: self = .forbidden
    default: self = .other(code)
    }
  }
}
