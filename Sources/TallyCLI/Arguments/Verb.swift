/// What the tool is asked to do; the raw value is what is typed.
enum Verb: String, Hashable, Sendable, CaseIterable {
  case report, check, explain, claims, compare, quantities
  case baselineCreate = "baseline create"
  case baselineAccept = "baseline accept"
  case baselinePrune = "baseline prune"
  case baselineList = "baseline list"
  case baselineDiff = "baseline diff"
  case rulesList = "rules list"
  case rulesShow = "rules show"
  case rulesCheck = "rules check"
  case config, schema
  case initialize = "init"
  case completion, man, help

  /// The words that are typed.
  var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// The first words that stand before a second: `baseline`, `rules`.
  static let families: [String] = {
    var families: [String] = []
    for verb in allCases where verb.words.count == 2 && !families.contains(verb.words[0]) {
      families.append(verb.words[0])
    }
    return families
  }()
}
