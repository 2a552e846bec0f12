import Foundation
import TallyTestSupport
import Testing

@Suite("Killed while writing", .serialized)
struct KillTests {
  private func start(_ words: [String], in folder: TemporaryFolder) throws -> Process {
    let process = Process()
    process.executableURL = try BuiltTool.executable()
    process.arguments = words
    process.currentDirectoryURL = folder.url
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Starts the tool and kills it without warning after so many microseconds; true where it had ended before.
  private func runAndKill(
    _ words: [String], in folder: TemporaryFolder, after delay: UInt32
  ) throws -> Bool {
    let process = try start(words, in: folder)
    usleep(delay)
    let hasEnded = !process.isRunning
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return hasEnded
  }

  /// The time of one whole run, in microseconds.
  private func duration(of words: [String], in folder: TemporaryFolder) throws -> UInt32 {
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try BuiltTool.run(words, in: folder).code == 0)
    let components = (clock.now - start).components
    return UInt32(components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000)
  }

  @Test("at 200 points, the baseline is the old or the new one, never a mixture")
  func baseline() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      #expect(try BuiltTool.run(["report", "news", "-q"], in: folder).code == 0)
      let header = #"{"schema":"tally-baseline/1","recipe":"tally-finding/1"}"# + "\n"
      let others = (0..<3_000).map { number in
        #"{"fingerprint":"f-\#(1_000_000_000_000_000 + number)","key":"thing \#(number + 1_000)","#
          + #""values":["1","2"],"sources":["x.txt"],"reason":"\#(String(repeating: "r", count: 200))"}"#
          + "\n"
      }.joined()
      let old = header + others
      let words = ["baseline", "accept", "f-", "--reason", "two counts"]
      try folder.write(old, to: "tally-baseline.jsonl")
      let whole = try duration(of: words, in: folder)
      let new = try #require(folder.text(of: "tally-baseline.jsonl"))
      #expect(new != old)
      var (olds, news) = (0, 0)
      for point in 0..<200 {
        try folder.write(old, to: "tally-baseline.jsonl")
        let delay = UInt32(UInt64(whole) * UInt64(40 + point * 70 / 200) / 100)
        _ = try runAndKill(words, in: folder, after: delay)
        let text = folder.text(of: "tally-baseline.jsonl")
        #expect(text == old || text == new, "point \(point)")
        if text == old { olds += 1 } else { news += 1 }
      }
      #expect(olds > 0 && olds + news == 200, "\(olds) old, \(news) new")
    }
  }

  /// The state of a process that was stopped is what a kill would leave, so that one run shows many points: it is
  /// stopped again and again from its first temporary file on, and killed at the last point.
  @Test("at 200 points, every file of a report folder is the old or the new one")
  func folder() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      #expect(try BuiltTool.run(["report", "news", "-q", "-o", "old"], in: folder).code == 0)
      try folder.write(
        SampleArticles.garrison("1200", date: "2021-05-14", source: "Third Paper"), to: "news/c.txt"
      )
      #expect(try BuiltTool.run(["report", "news", "-q", "-o", "new"], in: folder).code == 0)
      let names = try folder.names(in: "old")
      var seen = Seen()
      for run in 0..<100 where seen.points < 200 || seen.new == 0 {
        let manager = FileManager.default
        try? manager.removeItem(at: folder.url.appending(path: "out"))
        try manager.copyItem(
          at: folder.url.appending(path: "old"), to: folder.url.appending(path: "out"))
        let process = try start(["report", "news", "-q", "-o", "out"], in: folder)
        while process.isRunning, try folder.names(in: "out") == names { usleep(100) }
        for point in 0..<(1 + run % 20) where process.isRunning {
          kill(process.processIdentifier, SIGSTOP)
          try look(at: names, in: folder, &seen)
          if point < run % 20 { kill(process.processIdentifier, SIGCONT) }
          usleep(UInt32(100 + run * 13))
        }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try look(at: names, in: folder, &seen)
      }
      #expect(seen.points >= 200 && seen.old > 0 && seen.new > 0)
      #expect(try BuiltTool.run(["report", "news", "-q", "-o", "out"], in: folder).code == 0)
      #expect(try folder.names(in: "out") == names, "nothing is left over")
    }
  }

  /// How many points were looked at, and how many files were the old and the new ones.
  private struct Seen {
    var (points, old, new) = (0, 0, 0)
  }

  private func look(at names: [String], in folder: TemporaryFolder, _ seen: inout Seen) throws {
    seen.points += 1
    for name in names {
      let text = folder.text(of: "out/\(name)")
      let (isOld, isNew) = (
        text == folder.text(of: "old/\(name)"), text == folder.text(of: "new/\(name)")
      )
      #expect(isOld || isNew, "\(name) at point \(seen.points)")
      seen.old += isOld ? 1 : 0
      seen.new += isNew ? 1 : 0
    }
  }
}
