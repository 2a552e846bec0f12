package import TallyRulebook
/// stub
package struct ExampleChecker { package init(rulebook: Rulebook) {}
  package func failure(_ e: RuleFolder.Entry) -> String? { nil } }
