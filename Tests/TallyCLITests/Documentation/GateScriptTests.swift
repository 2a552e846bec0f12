import Foundation
import TallyTestSupport
import Testing

@Suite("The gate elsewhere")
struct GateScriptTests {
  private func text(_ name: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: name), encoding: .utf8)
  }

  private func action(
    _ folder: TemporaryFolder, _ environment: [String: String]
  ) throws -> BuiltTool.Outcome {
    try TypedCommand.run(
      "'\(Repository.root.path)/.ci/action'", in: folder,
      environment: [
        "TALLY_EXECUTABLE": try BuiltTool.executable().path,
        "GITHUB_OUTPUT": "\(folder.path)/output",
        "GITHUB_STEP_SUMMARY": "\(folder.path)/summary", "GITHUB_ACTION_PATH": Repository.root.path,
      ].merging(environment) { $1 })
  }

  @Test("the action of GitHub fails, annotates, sums up and writes SARIF")
  func fails() async throws {
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let outcome = try action(folder, ["TALLY_PATHS": "news\n", "TALLY_SARIF": "out.sarif"])
      #expect(outcome.code == 1, "\(outcome.errors)")
      #expect(folder.text(of: "output") == "exit-code=1\n")
      #expect(folder.text(of: "summary")?.contains("1 finding") == true)
      #expect(folder.text(of: "out.sarif")?.contains("primaryLocationLineHash") == true)
      let lines = outcome.output.split(separator: "\n").map(String.init)
      let first = try #require(lines.first)
      #expect(first.hasPrefix("::stop-commands::"))
      let token = first.dropFirst("::stop-commands::".count)
      #expect(token.count == 32)
      let end = try #require(lines.firstIndex(of: "::\(token)::"))
      #expect(lines[(end + 1)...].allSatisfy { $0.hasPrefix("::") })
      #expect(lines[(end + 1)...].contains { $0.contains("file=news/b.txt,line=4") })
    }
  }

  @Test("it follows its inputs, with names that are not words of the shell")
  func follows() async throws {
    try await TemporaryFolder.with { folder in
      let name = "news; touch pwned $(touch pwned) 'x'"
      try folder.write(
        SampleArticles.garrison("850", date: "2021-05-10", source: "Courier"), to: "\(name)/a.txt")
      try folder.write(
        SampleArticles.garrison("900", date: "2021-05-12", source: "Post"), to: "-odd/b.txt")
      let paths = ["TALLY_PATHS": "\(name)\n-odd\n"]
      #expect(try action(folder, paths).code == 1)
      #expect(try action(folder, paths.merging(["TALLY_FAIL_ON": "major"]) { $1 }).code == 0)
      try folder.write("other.txt\n", to: "list")
      #expect(try action(folder, paths.merging(["TALLY_CHANGED_FILES": "list"]) { $1 }).code == 0)
      #expect(try action(folder, ["TALLY_PATHS": "nowhere"]).code == 2)
      #expect(folder.text(of: "pwned") == nil)
      try folder.write("{\"inputs\": [\"-odd\"]}", to: "tally.json")
      #expect(try action(folder, [:]).code == 0)
    }
  }

  @Test("the action hands each of its inputs to the script")
  func inputs() throws {
    let action = try text("action.yml")
    let script = try text(".ci/action")
    let names = action.split(separator: "\n").filter { $0.hasPrefix("        TALLY_") }
      .map { $0.split(separator: ":")[0].filter { $0 != " " } }
    #expect(names.count == 7)
    for name in names { #expect(script.contains(name), "\(name)") }
    let inputs = action.components(separatedBy: "\noutputs:")[0].split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { $0.dropFirst(2).dropLast() }
    #expect(inputs.count == 7)
    for input in inputs { #expect(action.contains("${{ inputs.\(input) }}"), "\(input)") }
  }

  @Test("the hook's command is one of ours")
  func hook() async throws {
    let hooks = try text(".pre-commit-hooks.yaml")
    let entry = try #require(hooks.split(separator: "\n").first { $0.hasPrefix("  entry: ") })
    try await TemporaryFolder.with { folder in
      try SampleArticles.write(to: folder)
      let command = String(entry.dropFirst("  entry: ".count))
      #expect(try TypedCommand.run("\(command) news", in: folder).code == 1)
      #expect(try TypedCommand.run("\(command) --fail-on major news", in: folder).code == 0)
    }
  }

  @Test(
    "action and hooks are YAML with the fields that are asked for",
    .enabled(if: TypedCommand.has("python3 -c 'import yaml'")))
  func yaml() throws {
    let script = """
      import sys, yaml
      action = yaml.safe_load(open(sys.argv[1] + '/action.yml'))
      assert {'name', 'description', 'runs'} <= action.keys()
      assert action['runs']['using'] == 'composite'
      assert all('shell' in step for step in action['runs']['steps'] if 'run' in step)
      hooks = yaml.safe_load(open(sys.argv[1] + '/.pre-commit-hooks.yaml'))
      assert all({'id', 'name', 'entry', 'language'} <= hook.keys() for hook in hooks)
      """
    #expect(try PythonCheck.run(script, [Repository.root.path]) == "")
  }
}
