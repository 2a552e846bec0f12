import Foundation

/// An open file, closed when the value goes; opening never waits, not even on a pipe.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let closes: Bool

  /// The number of bytes that the file system gives; 0 for pipes.
  let size: Int

  /// What it is.
  let status: FileStatus

  /// Opens a file for reading.
  init(path: String) throws(FileFailure) {
    descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFailure(errno) }
    closes = true
    var information = stat()
    let known = unsafe fstat(descriptor, &information) == 0
    size = known ? Int(information.st_size) : 0
    status = known ? FileStatus(information) : .failed(FileStatus.Failure(errno))
  }

  /// Takes standard input.
  init(standardInput: Void) {
    descriptor = STDIN_FILENO
    closes = false
    size = 0
    status = .file
  }

  deinit { if closes { _ = close(descriptor) } }

  /// Appends up to `count` bytes to a buffer; returns how many came, 0 at the end or when the task is cancelled.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(FileFailure) -> Int {
    guard closes || waitForInput() else { return 0 }
    let before = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: count))
    let (got, code) = unsafe bytes.withUnsafeMutableBytes { buffer -> (Int, Int32) in
      let place = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[before...])
      while true {
        let got = unsafe Foundation.read(descriptor, place.baseAddress, count)
        if got >= 0 || errno != EINTR { return (got, errno) }
      }
    }
    bytes.removeLast(count - max(0, got))
    guard got >= 0 else { throw FileFailure(code) }
    return got
  }

  /// All bytes to the end; nil where there are more than `limit`.
  func readAll(limit: Int) throws(FileFailure) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit) + 1)
    while bytes.count <= limit {
      // One byte past the size shows the end without another buffer.
      let wanted = bytes.count < size ? size - bytes.count + 1 : 64 << 10
      if try read(min(wanted, limit - bytes.count + 1), into: &bytes) == 0 { return bytes }
    }
    return nil
  }

  /// Waits until standard input has something, looking up now and then; false when the task is cancelled.
  private func waitForInput() -> Bool {
    let pause: Int32 = 100
    while !Task.isCancelled {
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&wanted, 1, pause) != 0 { return true }
    }
    return false
  }
}
