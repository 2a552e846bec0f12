import Foundation
import TallyTestSupport
import Testing

@Suite("The documentation")
struct DocumentationTests {
  /// What a command needs, apart from the shell, and how to see whether it is there.
  private static let tools = [
    ("jq", "jq --version"), ("sqlite3", "sqlite3 --version"), ("duckdb", "duckdb --version"),
    ("pandas", "python3 -c 'import pandas'"),
  ]

  private func prepare(_ folder: TemporaryFolder) throws {
    try FileManager.default.copyItem(
      at: Repository.tests("Corpora/northern-lantern"), to: folder.url.appending(path: "news"))
  }

  @Test(
    "every command of a page works", arguments: ["Tour", "Gate", "Configuration", "Rules", "Data"])
  func commands(_ name: String) async throws {
    let missing = DocumentationTests.tools.filter { !TypedCommand.has($0.1) }.map(\.0)
    let commands = try DocumentationPage(name).commands
    #expect(commands.count > 2)
    try await TemporaryFolder.with { folder in
      try prepare(folder)
      for command in commands {
        if let tool = missing.first(where: { command.text.contains($0) }) {
          print("not tried, since \(tool) is not here: \(command.text)")
          continue
        }
        let outcome = try TypedCommand.run(command.text, in: folder)
        #expect(outcome.code == command.code, "\(command.text)\n\(outcome.errors)")
      }
    }
  }

  /// The commands of the README stand beside words on what they do, two blanks apart.
  @Test(
    "every command of the README works, with the files and identifiers of the sample",
    .enabled(if: TypedCommand.has("jq --version")))
  func readme() async throws {
    let text = try String(
      contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init).filter { $0.hasPrefix("tally ") }
    let commands = lines.map { $0.components(separatedBy: "  ")[0] }
    #expect(commands.count > 5)
    try await TemporaryFolder.with { folder in
      try prepare(folder)
      for name in ["articles", "docs"] { try folder.link(name, to: "news") }
      let identifiers = [
        ("f-…", "$(jq -r .fingerprint reports/findings.jsonl | head -n 1)"),
        ("c-…", "$(jq -r .id reports/claims.jsonl | head -n 1)"),
      ]
      for command in commands {
        let typed = identifiers.reduce(command) { $0.replacing($1.0, with: $1.1) }
        let outcome = try TypedCommand.run(typed, in: folder)
        #expect(outcome.code == 0, "\(command)\n\(outcome.errors)")
      }
    }
  }

  @Test("every page is linked and every link leads to a page")
  func links() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: DocumentationPage.folder.path)
      .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    var linked: Set<String> = []
    for name in names {
      let text = try String(
        contentsOf: DocumentationPage.folder.appending(path: "\(name).md"), encoding: .utf8)
      for part in text.components(separatedBy: "<doc:").dropFirst() {
        linked.insert(String(part.prefix { $0 != ">" }))
      }
    }
    #expect(linked == Set(names).subtracting(["TallyKit"]))
  }

  @Test("the keys of tally.json in the page are those that are read")
  func keys() throws {
    let text = try String(
      contentsOf: DocumentationPage.folder.appending(path: "Configuration.md"), encoding: .utf8)
    let schema = try JSONSerialization.jsonObject(
      with: Data(
        TypedCommand.run("tally schema config", in: TemporaryFolder(url: Repository.root)).output
          .utf8))
    let properties = (schema as? [String: Any])?["properties"] as? [String: Any] ?? [:]
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    #expect(Set(rows) == Set(properties.keys).subtracting(["$schema"]))
  }

  @Test("GitLab's job runs")
  func gitLab() async throws {
    let lines = try DocumentationPage("Gate").yaml("figures:")
    let start = try #require(lines.firstIndex(of: "  script:"))
    let script = lines[(start + 1)...].prefix { $0.hasPrefix("    - ") }.map {
      String($0.dropFirst(6))
    }
    try await TemporaryFolder.with { folder in
      try prepare(folder)
      #expect(!script.isEmpty)
      for line in script { #expect(try TypedCommand.run(line, in: folder).code == 1) }
      #expect(folder.text(of: "gl-code-quality-report.json")?.hasPrefix("[") == true)
      #expect(folder.text(of: "tally.xml")?.hasPrefix("<?xml") == true)
      #expect(try TypedCommand.run("tally baseline create news", in: folder).code == 0)
      for line in script { #expect(try TypedCommand.run(line, in: folder).code == 0) }
    }
  }
}
