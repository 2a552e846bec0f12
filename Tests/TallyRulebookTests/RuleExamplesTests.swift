import TallyKit
import TallyRulebook
import TallyTestSupport
import Testing

@Suite("The examples of rules")
struct RuleExamplesTests {
  /// Every table that some rule stands in.
  private static let tables: [String] = {
    guard let rulebook = try? Repository.rulebook() else { return [] }
    return Set(rulebook.entries.map(\.table)).sorted()
  }()

  @Test("the rules of the repository can be read")
  func rulesAreRead() throws {
    #expect(throws: Never.self) { try Repository.rulebook() }
    #expect(!RuleExamplesTests.tables.isEmpty)
  }

  @Test("every example gives its reading, by its own rule", arguments: tables)
  func examplesHold(_ table: String) throws {
    let checker = ExampleChecker(
      rulebook: try Repository.rulebook(), syntax: try Reading.syntax())
    for failure in checker.failures(in: table) { Issue.record("\(failure)") }
  }
}
