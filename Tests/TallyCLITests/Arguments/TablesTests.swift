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
}
