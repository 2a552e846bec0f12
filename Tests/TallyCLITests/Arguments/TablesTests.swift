import Foundation
import TallyTestSupport
import Testing

@testable import TallyCLI

@Suite("The tables of verbs and options")
struct TablesTests {
  @Test("every verb and every option has one row", arguments: Verb.allCases)
  func coversVerbs(_ verb: Verb) {
    #expect(VerbTable.entries.filter { $0.verb == verb }.count == 1)
  }

  @Test("every option has one row and some verb takes it", arguments: Option.allCases)
  func coversOptions(_ option: Option) {
    #expect(OptionTable.entries.filter { $0.option == option }.count == 1)
    #expect(Verb.allCases.contains { VerbTable.takes($0, option) })
  }

  @Test("help opens with examples that parse, and fits 80 columns", arguments: Verb.allCases)
  func helps(_ verb: Verb) throws {
    let page = HelpPage.page(of: verb)
    let entry = try #require(VerbTable.entry(verb))
    #expect(page.hasPrefix("  tally "))
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(page)")
    for example in entry.examples {
      let words = example.command.split(separator: " ").dropFirst().map(String.init)
      let own = words.prefix { !["<", ">", "|"].contains($0) && !$0.hasPrefix("\"") }
      #expect(throws: Never.self) {
        let typed = verb == .baselineAccept ? Array(own) + ["typo"] : Array(own)
        _ = try ArgumentParser.parse(typed)
      }
    }
  }

  @Test("the whole help fits 80 columns")
  func fits() {
    #expect(HelpPage.whole().split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(HelpPage.short.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("completions and the manual name every verb and option", arguments: Shell.allCases)
  func completes(_ shell: Shell) {
    let script = Completion.script(for: shell)
    for verb in Verb.allCases { #expect(script.contains(verb.words[0])) }
    for option in Option.allCases { #expect(script.contains(option.rawValue)) }
    for verb in Verb.allCases { #expect(ManualPage.text(version: "1").contains(verb.words[0])) }
  }

  /// What loads a script and asks it for words.
  private func question(_ shell: Shell, _ path: String) -> (script: String, answer: [String]) {
    switch shell {
    case .bash:
      (
        ". '\(path)'; COMP_WORDS=(tally baseline ''); COMP_CWORD=2; _tally; echo ${COMPREPLY[@]}",
        ["create", "accept", "prune", "diff", "list"]
      )
    case .zsh:
      (
        "autoload -U compinit; compinit -D -u; . '\(path)'; whence -w _tally",
        ["_tally:", "function"]
      )
    case .fish:
      (". '\(path)'; complete -C 'tally check --fail-on '", ["minor", "moderate", "major"])
    }
  }

  @Test("completions load in their shells", arguments: Shell.allCases)
  func loads(_ shell: Shell) async throws {
    guard ShellCheck.has(shell.rawValue) else { return }
    try await TemporaryFolder.with { folder in
      let path = try folder.write(Completion.script(for: shell), to: "tally")
      let words = [shell.rawValue] + (shell == .zsh ? ["-f"] : [])
      let syntax = try ShellCheck.run(words + ["-n", path])
      #expect(syntax.code == 0 && syntax.text.isEmpty, "\(syntax.text)")
      let (script, answer) = question(shell, path)
      let told = try ShellCheck.run(words + ["-c", script])
      #expect(told.code == 0, "\(told.text)")
      let said = told.text.split(whereSeparator: \.isWhitespace).map(String.init)
      for word in answer { #expect(said.contains(word), "\(told.text)") }
    }
  }

  @Test(
    "the manual page is one that others' programs find nothing amiss in",
    .enabled(if: ShellCheck.has("mandoc")))
  func manual() async throws {
    try await TemporaryFolder.with { folder in
      let path = try folder.write(ManualPage.text(version: "1.0"), to: "tally.1")
      let told = try ShellCheck.run(["mandoc", "-T", "lint", path])
      #expect(told.text == "")
      #expect(try ShellCheck.run(["mandoc", "-T", "ascii", path]).text.contains("nothing new"))
    }
  }
}
