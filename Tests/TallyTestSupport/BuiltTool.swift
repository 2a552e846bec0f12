package import Foundation

/// The executable that this build made, run as a person would run it.
package enum BuiltTool {
  /// What a run came to.
  package struct Outcome: Sendable {
    /// The exit code.
    package let code: Int32
    /// What was printed on standard output.
    package let output: String
    /// What was printed on standard error.
    package let errors: String

    /// Makes an outcome.
    package init(code: Int32, output: String, errors: String) {
      self.code = code
      self.output = output
      self.errors = errors
    }
  }

  /// Why the executable was not found.
  package struct Missing: Error {}

  /// The executable, beside the bundle of tests.
  package static func executable() throws -> URL {
    let beside = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for folder in [own] + beside {
      let tool = folder.appending(path: "tally")
      if FileManager.default.isExecutableFile(atPath: tool.path) { return tool }
    }
    throw Missing()
  }

  /// Runs the tool, or a copy of it, in a folder; `input` is given on standard input.
  package static func run(
    _ arguments: [String], in folder: URL, input: String = "",
    environment: [String: String] = [:], executable copy: URL? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = try copy ?? executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
      .merging(environment) { $1 }
    // Files instead of pipes: no deadlock, however much is printed.
    let names = ["in", "out", "err"].map {
      FileManager.default.temporaryDirectory
        .appending(path: "tally-\(UUID().uuidString).\($0)")
    }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    try Data(input.utf8).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
  }

  /// Runs the tool in a temporary folder.
  package static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, in: folder.url, input: input, environment: environment)
  }
}
