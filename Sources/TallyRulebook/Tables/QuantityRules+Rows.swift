package import TallyQuantities
package import TallyText

extension QuantityRules {
  /// Reads the tables of the layer, adding their words to the vocabulary.
  package init(from folder: inout RuleFolder, vocabulary: inout Vocabulary) throws {
    self.init()
    for table in ["numerals", "connectives", "agreement", "changes", "dates"] {
      for line in try folder.rows(WordRow.self, table: table) { add(line, &vocabulary) }
    }
    for line in try folder.rows(IntervalRow.self, table: "intervals") {
      intervals.insert(IntervalRule(line))
    }
    for line in try folder.rows(BoundRow.self, table: "bounds") { try add(line, &vocabulary) }
    for line in try folder.rows(VagueRow.self, table: "vague") { add(line, &vocabulary) }
    for line in try folder.rows(NameRow.self, table: "names") { add(line, &vocabulary) }
    try addUnits(from: &folder, vocabulary: &vocabulary)
  }

  private mutating func add(_ line: RuleLine<WordRow>, _ vocabulary: inout Vocabulary) {
    for text in line.row.words {
      let word = vocabulary.intern(text)
      words.insert(
        word,
        WordLexicon.Entry(
          role: line.row.role, value: line.row.value,
          exact: line.row.isExact ? Array(text.utf8) : nil,
          isCapitalized: line.row.isCapitalized, rule: line.id))
      if line.row.role.opens { note(word, opens: .reading) }
      if line.row.role.isCore { note(word, opens: .core) }
    }
  }

  private mutating func add(_ line: RuleLine<BoundRow>, _ vocabulary: inout Vocabulary) throws {
    let rule = BoundRule(bound: line.row.bound, rule: line.id)
    if let name = line.row.interval {
      guard let interval = intervals.rule(named: name) else {
        throw RuleError(
          location: line.location, reason: "no row of rules/intervals is named \"\(name)\"")
      }
      intervals.use(interval, for: line.id)
    }
    for phrase in line.row.phrases {
      let words = vocabulary.internPhrase(phrase)
      switch line.row.position {
      case .before:
        boundsBefore.insert(words, rule)
        note(words.first, opens: [.reading, .boundBefore])
      case .after:
        boundsAfter.insert(words, rule)
        note(words.first, opens: .boundAfter)
      }
    }
  }

  private mutating func add(_ line: RuleLine<VagueRow>, _ vocabulary: inout Vocabulary) {
    let row = line.row
    for phrase in row.phrases {
      let words = vocabulary.internPhrase(phrase)
      vague.insert(
        words,
        VagueRule(
          low: row.low, high: row.high, needsOf: row.needsOf, multiplies: row.multiplies,
          rule: line.id))
      note(words.first, opens: [.reading, .vague, .core])
    }
  }

  private mutating func add(_ line: RuleLine<NameRow>, _ vocabulary: inout Vocabulary) {
    let row = line.row
    let rule = NameRule(reason: row.reason, isCapitalized: row.isCapitalized, rule: line.id)
    for phrase in row.phrases {
      if row.isLiteral {
        literalNames[Array(phrase.utf8)] = rule
      } else {
        let words = vocabulary.internPhrase(phrase)
        names.insert(words, rule)
        note(words.first, opens: [.reading, .name])
      }
    }
  }
}

extension IntervalRule {
  fileprivate convenience init(_ line: RuleLine<IntervalRow>) {
    let row = line.row
    self.init(
      name: row.name, bound: row.bound, hardBelow: row.hardBelow?.width,
      hardAbove: row.hardAbove?.width, softBelow: row.softBelow?.width,
      softAbove: row.softAbove?.width, rule: line.id)
  }
}
