package import TallyText

/// Single words with their roles; a look-up is an index into a dense array.
package struct WordLexicon: Sendable {
  /// One role of one word.
  package struct Entry: Hashable, Sendable {
    /// The role.
    package let role: WordRole
    /// What the word stands for in that role: 40, a third, the month's number.
    package let value: Rational
    /// How the word must be written, byte for byte; nil where case does not matter.
    package let exact: [UInt8]?
    /// Whether only a capital makes it this word: `May`, `March`.
    package let isCapitalized: Bool
    /// The rule.
    package let rule: RuleID

    /// Makes an entry.
    package init(
      role: WordRole, value: Rational, exact: [UInt8]?, isCapitalized: Bool, rule: RuleID
    ) {
      self.role = role
      self.value = value
      self.exact = exact
      self.isCapitalized = isCapitalized
      self.rule = rule
    }
  }

  private var roles: [WordRoles] = []
  private var entries: [[Entry]] = []

  /// Makes an empty table.
  package init() {}

  /// Gives a word a role.
  package mutating func insert(_ word: WordID, _ entry: Entry) {
    let place = Int(word.number)
    guard place > 0 else { return }
    if roles.count <= place {
      let missing = place + 1 - roles.count
      roles += Array(repeating: .none, count: missing)
      entries += Array(repeating: [], count: missing)
    }
    roles[place].insert(entry.role)
    entries[place].append(entry)
  }

  /// The roles of a word.
  func roles(of word: WordID) -> WordRoles {
    Int(word.number) < roles.count ? roles[Int(word.number)] : .none
  }

  /// The entries of a word.
  func entries(of word: WordID) -> [Entry] {
    Int(word.number) < entries.count ? entries[Int(word.number)] : []
  }
}
