import Foundation
import TallyReports
import TallyTestSupport
import Testing

@testable import TallyKit

@Suite("Finding inputs")
struct InputFinderTests {
  @Test("a folder gives its documents in byte order; other kinds are counted")
  func walksFolders() async throws {
    try await TemporaryFolder.with { folder in
      for name in ["b.txt", "a/z.md", "a/B.html", "a.txt", "c.jsonl", "photo.jpg", ".hidden.txt"] {
        try folder.write("some text", to: name)
      }
      let list = try InputFinder().find([folder.path])
      #expect(list.files.map(\.name) == ["a.txt", "a/B.html", "a/z.md", "b.txt", "c.jsonl"])
      #expect(list.files.map(\.kind) == [.text, .html, .markdown, .text, .jsonLines])
      #expect(list.passedOver == 1)
      #expect(list.skipped.isEmpty)
    }
  }

  @Test("the order of the arguments changes nothing")
  func ignoresArgumentOrder() async throws {
    try await TemporaryFolder.with { folder in
      let paths = try ["x/a.txt", "y/a.txt", "z.txt"].map { try folder.write("text", to: $0) }
      let forward = try InputFinder().find(paths)
      #expect(try InputFinder().find(paths.reversed()).files == forward.files)
      #expect(forward.files.map(\.name) == ["a.txt", "a.txt", "z.txt"])
    }
  }

  @Test("a file given twice is read once")
  func readsOnce() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write("text", to: "a.txt")
      #expect(try InputFinder().find([path, path]).files.count == 1)
    }
  }

  @Test("links: inside is read, out of the root, loops and broken ones are refused")
  func treatsLinks() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("text", to: "outside.txt")
      try folder.write("text", to: "root/real.txt")
      try folder.write("text", to: "root/sub/deep.txt")
      try folder.link("root/inside.txt", to: "real.txt")
      try folder.link("root/out.txt", to: "../outside.txt")
      try folder.link("root/broken.txt", to: "nothing.txt")
      try folder.link("root/loop.txt", to: "loop.txt")
      try folder.link("root/up", to: "..")
      try folder.link("root/again", to: "sub")
      let list = try InputFinder().find([folder.path + "/root"])
      #expect(list.files.map(\.name) == ["inside.txt", "real.txt", "sub/deep.txt"])
      let reasons = Dictionary(
        uniqueKeysWithValues: list.skipped.map {
          (($0.name as NSString).lastPathComponent, $0.reason)
        })
      #expect(reasons["out.txt"]?.contains("leads out of the folder") == true)
      #expect(reasons["broken.txt"]?.contains("not there") == true)
      #expect(reasons["loop.txt"]?.contains("back to itself") == true)
      #expect(reasons["up"]?.contains("leads out of the folder") == true)
      #expect(list.passedOver == 1, "the link to a folder inside")
    }
  }

  @Test("pipes and sockets are refused and never opened")
  func refusesPipes() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("text", to: "a.txt")
      let pipe = folder.path + "/pipe.txt"
      #expect(unsafe mkfifo(pipe, 0o600) == 0)
      let list = try InputFinder().find([folder.path])
      #expect(list.files.map(\.name) == ["a.txt"])
      #expect(list.skipped.map(\.name) == [pipe])
      #expect(list.skipped[0].reason.contains("a pipe"))
    }
  }

  @Test("a path that is not there, and a folder without articles, are errors")
  func needsInput() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("text", to: "photo.jpg")
      let missing = #expect(throws: RunError.self) {
        try InputFinder().find([folder.path + "/none.txt"])
      }
      #expect(missing?.description.contains("matches no file") == true)
      let empty = #expect(throws: RunError.self) { try InputFinder().find([folder.path]) }
      #expect(empty?.description.hasPrefix("no input: ") == true)
      #expect(empty?.description.contains("1 file") == true)
    }
  }

  @Test("a named file of another kind is refused unless its kind is said")
  func takesSaidKind() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write("text", to: "article.log")
      #expect(try InputFinder().find([path]).skipped.count == 1)
      #expect(try InputFinder(kind: .markdown).find([path]).files.map(\.kind) == [.markdown])
    }
  }

  @Test("folders deeper than the limit are refused")
  func limitsDepth() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("text", to: "a/b/c/d.txt")
      try folder.write("text", to: "e.txt")
      let finder = InputFinder(limits: InputLimits(folderDepth: 1))
      let list = try finder.find([folder.path])
      #expect(list.files.map(\.name) == ["e.txt"])
      #expect(list.skipped.map(\.reason).first?.contains("folders deep") == true)
    }
  }

  @Test("what tally writes itself is passed over: report folders and the baseline")
  func passesOverOwnFiles() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("Rain fell.", to: "a.txt")
      for name in ["claims.jsonl", "findings.jsonl", "report.json", "report.md", "index.html"] {
        try folder.write("{}", to: "reports/\(name)")
      }
      try folder.write("{}", to: "tally-baseline.jsonl")
      try folder.write("# Report", to: "other/report.md")
      let list = try InputFinder().find([folder.path])
      #expect(list.files.map(\.name) == ["a.txt", "other/report.md"])
      #expect(list.skipped.isEmpty)
      #expect(list.passedOver == 6)
      #expect(InputFinder.foldersWithDocuments(in: folder.path) == ["other"])
    }
  }
}
