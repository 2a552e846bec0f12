import Foundation
import TallyTestSupport
import Testing

@Suite("On a terminal", .enabled(if: TypedCommand.has("python3 -c 'import pty'")))
struct TerminalTests {
  /// What the tool prints on a terminal of its own, errors too.
  private func onTerminal(
    _ words: [String], in folder: TemporaryFolder, _ environment: [String: String]
  ) throws -> String {
    let script = """
      import os, pty, sys
      pid, terminal = pty.fork()
      if pid == 0:
          os.chdir(sys.argv[1])
          for name in ("NO_COLOR", "CI", "TERM", "COLUMNS"):
              os.environ.pop(name, None)
          split = sys.argv.index("--")
          os.environ.update(word.split("=", 1) for word in sys.argv[2:split])
          os.execv(sys.argv[split + 1], sys.argv[split + 1:])
      try:
          while True:
              part = os.read(terminal, 65536)
              if not part: break
              sys.stdout.write(part.decode(errors="replace"))
      except OSError:
          pass
      os.waitpid(pid, 0)
      """
    return try PythonCheck.run(
      script,
      [folder.path] + environment.map { "\($0.key)=\($0.value)" } + ["--"]
        + [try BuiltTool.executable().path] + words)
  }

  @Test(
    "text is coloured, unless NO_COLOR, TERM=dumb or --color never say otherwise",
    arguments: [
      ([], ["TERM": "xterm"], true), ([], ["TERM": "xterm", "NO_COLOR": "1"], false),
      ([], ["TERM": "dumb"], false), (["--color", "never"], ["TERM": "xterm"], false),
      (["--color", "always"], ["TERM": "dumb", "NO_COLOR": "1"], true),
      ([], ["TERM": "xterm", "NO_COLOR": ""], true),
    ] as [([String], [String: String], Bool)])
  func colours(_ words: [String], _ environment: [String: String], _ isColoured: Bool) async throws
  {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let text = try onTerminal(["report", "news"] + words, in: folder, environment)
      #expect(text.contains("soldiers"), "\(text)")
      #expect(text.contains("\u{1B}[1") == isColoured, "\(text)")
    }
  }

  @Test("running text keeps to the columns of the terminal", arguments: [60, 80, 120])
  func columns(_ columns: Int) async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let text = try onTerminal(
        ["report", "news", "--progress", "never"], in: folder,
        ["TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "\(columns)"])
      let lines = text.split(whereSeparator: \.isNewline)
      #expect(lines.count > 8)
      for line in lines where !line.contains(".txt:") {
        #expect(line.count <= columns, "\(line)")
      }
    }
  }

  @Test("a run that takes long says how far it is; a pipe, CI and a dumb terminal hear nothing")
  func progress() async throws {
    try await TemporaryFolder.with { folder in
      let article = SampleArticles.garrison("850", date: "2021-05-10", source: "Courier")
      let long = String(repeating: article + "\n", count: 40)
      for number in 0..<120 { try folder.write(long, to: "news/\(number).txt") }
      let shown = try onTerminal(
        ["check", "news"], in: folder, ["TERM": "xterm", "COLUMNS": "90"])
      #expect(shown.contains("reading [") || shown.contains("comparing "), "\(shown.prefix(300))")
      #expect(shown.contains("\r\u{1B}[K"))
      for environment in [["TERM": "xterm", "CI": "1"], ["TERM": "dumb"]] {
        let quiet = try onTerminal(["check", "news"], in: folder, environment)
        #expect(!quiet.contains("\u{1B}[K"))
      }
      let never = try onTerminal(
        ["check", "news", "--progress", "never"], in: folder, ["TERM": "xterm"])
      #expect(!never.contains("\u{1B}[K"))
      let piped = try BuiltTool.run(["check", "news"], in: folder)
      #expect(!piped.errors.contains("\u{1B}") && !piped.errors.contains("reading"))
    }
  }
}
