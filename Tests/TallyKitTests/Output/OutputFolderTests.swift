import Foundation
import TallyTestSupport
import Testing

@testable import TallyKit

@Suite("Writing files")
struct OutputFolderTests {
  private func file(_ name: String, _ text: String) -> OutputFile {
    OutputFile(name: name, bytes: Array(text.utf8))
  }

  @Test("writes every file and leaves nothing else")
  func writes() async throws {
    try await TemporaryFolder.with { folder in
      try OutputFolder(folder.path + "/new/reports").write([file("a", "1"), file("b", "2")])
      #expect(try folder.names(in: "new/reports") == ["a", "b"])
      #expect(folder.text(of: "new/reports/b") == "2")
    }
  }

  @Test("a link stays a link, and the target keeps its mode")
  func keepsLinksAndModes() async throws {
    try await TemporaryFolder.with { folder in
      let target = try folder.write("old", to: "elsewhere/target")
      #expect(unsafe chmod(target, 0o640) == 0)
      try folder.write("", to: "out/other")
      try folder.link("out/a", to: "../elsewhere/target")
      try OutputFolder(folder.path + "/out").write([file("a", "new")])
      #expect(folder.text(of: "elsewhere/target") == "new")
      let attributes = try FileManager.default.attributesOfItem(atPath: target)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      let link = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/out/a")
      #expect(link == "../elsewhere/target")
    }
  }

  @Test("when one file cannot be written, none changes and nothing is left over")
  func changesNothingOnFailure() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write("old", to: "out/a")
      try folder.write("x", to: "out/b/inside")
      let error = #expect(throws: RunError.self) {
        try OutputFolder(folder.path + "/out").write([file("a", "new"), file("b", "new")])
      }
      #expect(error?.description.contains("it is a folder; nothing was changed") == true)
      #expect(folder.text(of: "out/a") == "old")
      #expect(try folder.names(in: "out") == ["a", "b"])
    }
  }

  @Test("a device is not written to")
  func refusesDevices() async throws {
    try await TemporaryFolder.with { folder in
      try folder.link("full", to: "/dev/full")
      #expect(throws: RunError.self) { try OutputFolder(folder.path).write([file("full", "x")]) }
    }
  }

  @Test("what a killed run left is removed; what another run is writing stays")
  func leftOvers() async throws {
    try await TemporaryFolder.with { folder in
      // No process has so high a number; this one is still running.
      let own = ".a.\(getpid()).tmp"
      for name in [".a.999999999.tmp", own, ".a.x.tmp", "a.999999999.tmp", ".gitignore"] {
        try folder.write("x", to: "out/\(name)")
      }
      try OutputFolder(folder.path + "/out").write([file("b", "new")])
      let left = [own, ".a.x.tmp", ".gitignore", "a.999999999.tmp", "b"]
      #expect(try folder.names(in: "out") == left.sorted())
    }
  }

  @Test("files of an earlier, longer report are removed, and nothing else")
  func replaces() async throws {
    try await TemporaryFolder.with { folder in
      for name in ["p1", "p2", "notes", "p3/inside"] { try folder.write("old", to: "out/\(name)") }
      try OutputFolder(folder.path + "/out").write([file("p1", "new")]) { $0.hasPrefix("p") }
      #expect(try folder.names(in: "out") == ["notes", "p1", "p3"])
      #expect(folder.text(of: "out/p1") == "new")
    }
  }
}
