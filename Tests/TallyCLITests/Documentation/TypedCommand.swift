import Foundation
import TallyTestSupport

/// Runs commands as a person types them, with the built tool on the path.
enum TypedCommand {
  /// Runs a command of bash in a folder.
  static func run(
    _ command: String, in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> BuiltTool.Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "set -o pipefail\n\(command)"]
    process.currentDirectoryURL = folder.url
    let own = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let tool = try BuiltTool.executable().deletingLastPathComponent().path
    process.environment = [
      "PATH": "\(tool):\(own)", "HOME": folder.path, "TALLY_RULES": Repository.rules.path,
    ].merging(environment) { $1 }
    let names = ["out", "err"].map {
      FileManager.default.temporaryDirectory.appending(path: "shell-\(UUID().uuidString).\($0)")
    }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    for name in names { try Data().write(to: name) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    try process.run()
    process.waitUntilExit()
    return BuiltTool.Outcome(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: names[0]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self))
  }

  /// Whether a command succeeds here, for tools that a machine may not have.
  static func has(_ probe: String) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "\(probe) >/dev/null 2>&1"]
    try? process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
