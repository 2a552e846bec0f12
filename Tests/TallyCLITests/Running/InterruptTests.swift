import Foundation
import TallyTestSupport
import Testing

@Suite("Ctrl-C")
struct InterruptTests {
  @Test(
    "the first one stops a run that waits for input, with 130 and nothing written",
    arguments: ["claims", "quantities", "compare", "report -"])
  func stopsWaiting(_ line: String) async throws {
    try await TemporaryFolder.with { folder in
      let process = Process()
      process.executableURL = try BuiltTool.executable()
      process.arguments = line.split(separator: " ").map(String.init)
      process.currentDirectoryURL = folder.url
      let input = Pipe()
      let errors = Pipe()
      process.standardInput = input
      process.standardError = errors
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      try await Task.sleep(for: .seconds(3))
      process.interrupt()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 130)
      #expect(try folder.names() == [])
      try input.fileHandleForWriting.close()
      let told = try errors.fileHandleForReading.readToEnd() ?? Data()
      #expect(String(decoding: told, as: UTF8.self) == "tally: interrupted; nothing was written\n")
    }
  }
}
