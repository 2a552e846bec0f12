import Foundation

/// Programs of others that check what is written, where this machine has them.
package enum ShellCheck {
  /// Whether a program is on the path.
  package static func has(_ program: String) -> Bool {
    (try? run(["which", program]).code) == 0
  }

  /// Runs a program with its arguments; what it printed, errors too, and its exit code.
  package static func run(_ words: [String]) throws -> (code: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
