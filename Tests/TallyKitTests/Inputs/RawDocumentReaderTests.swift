import Foundation
import TallyReports
import TallyTestSupport
import Testing

@testable import TallyKit

@Suite("Reading raw documents")
struct RawDocumentReaderTests {
  /// The names of documents and the reasons of skips, in order.
  private func read(_ paths: [String], limits: InputLimits = InputLimits()) throws -> [String] {
    let list = try InputFinder(kind: .jsonLines, limits: limits).find(paths)
    var reader = RawDocumentReader(list.files, limits: limits)
    var told: [String] = []
    while true {
      let chunk = reader.nextChunk()
      if chunk.isEmpty { return told }
      #expect(chunk.count <= RawDocumentReader.chunkLength)
      for item in chunk {
        switch item {
        case .document(let document):
          told.append("\(document.name)=\(String(decoding: document.bytes, as: UTF8.self))")
        case .skip(let skip):
          let file = skip.name.split(separator: "/").last ?? ""
          told.append("\(file): \(skip.reason)")
        }
      }
    }
  }

  @Test("each line of JSON Lines is a document; bad lines are skips that name the line")
  func readsJSONLines() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write(
        """
        {"id": "one", "text": "first"}
        not json

        {"id": "two"}
        {"id": "one", "text": "again"}\r
        {"id": 7, "text": "number"}
        {"text": "no id"}
        {"id": "bad", "text": 5}
        ["a", "list"]
        {"id": "last", "text": "no line end"}
        """, to: "in.jsonl")
      #expect(
        try read([path]) == [
          "one=first",
          "in.jsonl:2: not JSON. Give one object a line with \"id\" and \"text\"",
          "in.jsonl:4: \"text\" is missing. Add it",
          "one#2=again",
          "7=number",
          "in.jsonl:7=no id",
          "in.jsonl:8: \"text\" is not a string. Write it as one",
          "in.jsonl:9: not a JSON object. Give one object a line with \"id\" and \"text\"",
          "last=no line end",
        ])
    }
  }

  @Test("lines over the limit are skipped, those after them are read")
  func limitsLines() async throws {
    try await TemporaryFolder.with { folder in
      let long = String(repeating: "x", count: 700_000)
      let path = try folder.write(
        "{\"id\":\"a\",\"text\":\"s\"}\n{\"id\":\"b\",\"text\":\"\(long)\"}\n{\"id\":\"c\",\"text\":\"t\"}\n",
        to: "in.jsonl")
      let told = try read([path], limits: InputLimits(sourceBytes: 1000))
      #expect(told.count == 3)
      #expect(told.first == "a=s" && told.last == "c=t")
      #expect(told[1].hasPrefix("in.jsonl:2: more than the limit of 1000"))
    }
  }

  @Test("a file over the limit is not read: a sparse one of a gigabyte costs nothing")
  func limitsFiles() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write("", to: "big.txt")
      #expect(unsafe truncate(path, 1 << 30) == 0)
      let told = try read([path])
      #expect(told.count == 1)
      #expect(told[0].contains("holds 1073741824 bytes, more than the limit of 67108864"))
    }
  }

  @Test("documents of one name are told apart")
  func makesNamesUnique() async throws {
    try await TemporaryFolder.with { folder in
      let paths = try ["x/a.txt", "y/a.txt"].map { try folder.write($0, to: $0) }
      #expect(try read(paths) == ["a.txt=x/a.txt", "a.txt#2=y/a.txt"])
    }
  }

  @Test("a file without permission is skipped; the root user may read all")
  func skipsUnreadable() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write("secret", to: "a.txt")
      #expect(unsafe chmod(path, 0) == 0)
      let told = try read([path])
      #expect(
        told
          == (geteuid() == 0
            ? ["a.txt=secret"]
            : ["a.txt: cannot be read: permission denied. Check the file and its permissions"]))
    }
  }

  @Test("many documents come in order over several chunks")
  func keepsOrder() async throws {
    try await TemporaryFolder.with { folder in
      let lines = (0..<1000).map { "{\"id\":\"\($0)\",\"text\":\"t\"}\n" }.joined()
      let path = try folder.write(lines, to: "in.jsonl")
      #expect(try read([path]) == (0..<1000).map { "\($0)=t" })
    }
  }
}
