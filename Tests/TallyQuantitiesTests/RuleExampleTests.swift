import TallyQuantities
import TallyRulebook
import TallyText
import Testing

private let tables = [
  "numerals", "connectives", "changes", "dates", "intervals", "bounds", "vague", "names",
  "prefixes", "units", "currencies", "dimensions",
]

@Suite("Examples of the rules")
struct RuleExampleTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test("each row's example reads as it says, by that row", arguments: tables)
  func examples(_ table: String) {
    let entries = reader.rulebook.entries.enumerated().filter { $0.element.table == table }
    #expect(!entries.isEmpty)
    for (index, entry) in entries {
      let wanted = entry.example.reading
      let found = readings(entry.example.text, table: table)
      if wanted.hasPrefix("not ") {
        #expect(!found.map(\.text).contains(String(wanted.dropFirst(4))), "\(entry.location)")
        continue
      }
      let matches = found.filter { $0.text == wanted }
      #expect(!matches.isEmpty, "\(entry.location): \(found.map(\.text))")
      let rule = RuleID(index: Int32(index))
      #expect(matches.contains { $0.rules.contains(rule) }, "\(entry.location): not by this rule")
    }
  }

  private func readings(_ text: String, table: String) -> [(text: String, rules: [RuleID])] {
    guard table == "intervals" else {
      return reader.read(text).readings.map { ($0.text, $0.rules) }
    }
    return reader.meant(text).map { ($0.mention.reading, $0.trail.compactMap(\.rule)) }
  }
}
