import Foundation

/// The two streams of a terminal: results on standard output, all else on standard error.
struct Console: Sendable {
  /// Whether notes are printed.
  let isQuiet: Bool

  /// Whether more notes are printed.
  let isVerbose: Bool

  /// Whether results are coloured.
  let usesColor: Bool

  /// The columns of the terminal.
  let width: Int

  /// Makes a console by the options and the surroundings.
  init(_ invocation: Invocation, surroundings: Surroundings) {
    isQuiet = invocation.has(.quiet)
    isVerbose = invocation.has(.verbose)
    width = surroundings.columns
    switch invocation.value(.color) {
    case "always": usesColor = true
    case "never": usesColor = false
    default: usesColor = surroundings.allowsColor
    }
  }

  /// Prints a result.
  func print(_ text: String) { Console.write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Prints the bytes of a result.
  func print(_ bytes: [UInt8]) { Console.write(bytes, to: STDOUT_FILENO) }

  /// Prints a note on the run, unless notes are not wanted.
  func note(_ text: String) {
    if !isQuiet { complain(text) }
  }

  /// Prints what only those want to know who asked for more.
  func remark(_ text: String) {
    if isVerbose { complain(text) }
  }

  /// Prints an error, one `tally:` line for each of its lines.
  func complain(_ text: String) { Console.complain(text) }

  /// Prints an error where no console could be made.
  static func complain(_ text: String) {
    for line in text.split(separator: "\n") {
      write(Array("tally: \(String(line).escapingControls())\n".utf8), to: STDERR_FILENO)
    }
  }

  /// Writes all bytes; what a closed pipe does not take is dropped quietly, as `| head` expects.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        return unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
      }
      if written > 0 {
        done += written
      } else if written < 0 && errno == EAGAIN {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&wanted, 1, -1)
      } else if written == 0 || errno != EINTR {
        return
      }
    }
  }
}
