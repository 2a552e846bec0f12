import Foundation
import TallyComparison
import TallyKit
import TallyTestSupport
import TallyText
import Testing

@Suite("The baseline's file")
struct BaselineFileTests {
  private func entry(_ number: Int, reason: String = "known") -> BaselineEntry {
    BaselineEntry(
      fingerprint: "f-\(1_000_000_000_000_000 + number * 7919 % 1000)",
      keyFingerprint: "k-\(number)",
      key: "thing \(number) · ? · ? · ?", values: ["1", "2"], sources: ["b.txt", "a \"1\".txt"],
      added: CalendarDate(iso: "2031-03-0\(1 + number % 9)"), reason: reason,
      owner: number % 2 == 0 ? "desk" : nil,
      expires: number % 3 == 0 ? CalendarDate(iso: "2032-01-01") : nil)
  }

  private func git(_ words: String..., in folder: TemporaryFolder) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
      + words
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test("read and written again it is the same, byte for byte, whatever the order of lines")
  func roundTrips() async throws {
    try await TemporaryFolder.with { folder in
      let path = "\(folder.path)/base.jsonl"
      let file = BaselineFile(path: path, baseline: Baseline((0..<50).map { entry($0) }))
      try file.write()
      let first = try #require(folder.text(of: "base.jsonl"))
      try BaselineFile(reading: path).write()
      #expect(folder.text(of: "base.jsonl") == first)
      #expect(!first.contains("total") && !first.contains("version"))
      let lines = first.split(separator: "\n")
      var numbers = SeededNumbers(1)
      let shuffled = [lines[0]] + lines.dropFirst().shuffled(using: &numbers) + [lines[5]]
      try folder.write(shuffled.joined(separator: "\n") + "\n", to: "base.jsonl")
      try BaselineFile(reading: path).write()
      #expect(folder.text(of: "base.jsonl") == first)
    }
  }

  @Test(
    "two branches merge line by line: apart without help, side by side with git's union",
    arguments: [([13], [37], false), ([13], [14], true), ([0, 44], [44, 45], true)])
  func merges(_ ours: [Int], _ theirs: [Int], usesUnion: Bool) async throws {
    try await TemporaryFolder.with { folder in
      let path = "\(folder.path)/tally-baseline.jsonl"
      func write(_ numbers: [Int]) throws {
        let entries = (10...40).filter { $0 % 4 == 0 }.map { entry($0) } + numbers.map { entry($0) }
        try BaselineFile(path: path, baseline: Baseline(entries)).write()
      }
      guard try git("init", "-q", "-b", "main", in: folder) == 0 else { return }
      if usesUnion { try folder.write("tally-baseline.jsonl merge=union\n", to: ".gitattributes") }
      try write([])
      #expect(try git("add", ".", in: folder) == 0)
      #expect(try git("commit", "-qm", "base", in: folder) == 0)
      #expect(try git("checkout", "-qb", "theirs", in: folder) == 0)
      try write(theirs)
      #expect(try git("commit", "-qam", "theirs", in: folder) == 0)
      #expect(try git("checkout", "-q", "main", in: folder) == 0)
      try write(ours)
      #expect(try git("commit", "-qam", "ours", in: folder) == 0)
      #expect(try git("merge", "-q", "-m", "both", "theirs", in: folder) == 0)
      let merged = try BaselineFile(reading: path)
      #expect(merged.malformed.isEmpty)
      let wanted = Set(((10...40).filter { $0 % 4 == 0 } + ours + theirs).map { entry($0) })
      #expect(Set(merged.baseline.entries) == wanted)
      try merged.write()
      let text = folder.text(of: "tally-baseline.jsonl")
      try write(ours + theirs)
      #expect(folder.text(of: "tally-baseline.jsonl") == text)
    }
  }
}
