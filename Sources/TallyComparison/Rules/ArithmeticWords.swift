package import TallyText

/// The words that say how the figures of a sentence hang together.
package struct ArithmeticWords: Sendable {
  /// What a wording says of the figures beside it.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// The figure before it is the sum of others: `15,383 in all`.
    case totalAfter = "after a total"
    /// The figure behind it is the sum of others: `a total of 15,383`.
    case totalBefore = "before a total"
    /// The figure before it is a part of the one behind: `33 of the 149`.
    case partOf = "part of"
    /// The figure behind it is a share in other words: `or 22 %`.
    case inOtherWords = "in other words"
    /// The figures behind it are some of those before it: `30 people, including 12 children`.
    case someOf = "before some parts"
    /// The figures behind it are all of those before it: `of them, 97 were women and 54 men`.
    case allOf = "before all parts"
    /// A counted thing that is several at once: `two families, including 12 children`.
    case several = "several in one"
    /// The figure before it is of two places taken together: `across both countries`.
    case bothPlaces = "both places"
    /// Words that may stand between the names of two places: `Syria and Turkey`.
    case betweenPlaces = "between places"
    /// Words that may stand before the name of a place: `in the`.
    case beforePlace = "before a place"
    /// The figure behind it is where a change led: `to 4.6 million`.
    case changedTo = "changed to"
    /// The figure behind it is where a change began: `from 4.1 million`.
    case changedFrom = "changed from"
  }

  /// A wording with its rule.
  package struct Phrase: Hashable, Sendable {
    /// The words, in lower case.
    package let words: [String]
    /// The rule.
    package let rule: RuleID?

    /// Makes a phrase.
    package init(_ words: [String], rule: RuleID?) {
      self.words = words
      self.rule = rule
    }
  }

  private let phrases: [Role: [Phrase]]

  /// Counted things that share a whole out among them.
  let parts: [CountedParts]

  /// Makes a table.
  package init(_ phrases: [Role: [Phrase]] = [:], parts: [CountedParts] = []) {
    self.phrases = phrases
    self.parts = parts
  }

  /// The first wording of a role that stands somewhere in some words.
  func phrase(_ role: Role, in words: some Collection<String>) -> Phrase? {
    phrases(role).first { words.holds($0.words) }
  }

  /// The wordings of a role, in order of their rules.
  package func phrases(_ role: Role) -> [Phrase] { phrases[role] ?? [] }
}

extension Collection<String> {
  /// Whether the words stand together somewhere in the list.
  func holds(_ words: [String]) -> Bool {
    let list = Array(self)
    guard !words.isEmpty, list.count >= words.count else { return false }
    return (0...(list.count - words.count)).contains { place in
      Array(list[place..<(place + words.count)]) == words
    }
  }
}
