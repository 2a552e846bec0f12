package import TallyText

extension TextRules {
  /// Reads the tables of the layer, adding their words to the vocabulary.
  package init(from folder: inout RuleFolder, vocabulary: inout Vocabulary) throws {
    self.init()
    try addAbbreviations(from: &folder, to: &vocabulary)
    for line in try folder.rows(OpenerRow.self, table: "text/openers") {
      openers[vocabulary.intern(line.row.opener)] = line.id
    }
    for line in try folder.rows(NumeralPrefixRow.self, table: "text/prefixes") {
      numeralPrefixes[vocabulary.intern(line.row.prefix)] = line.id
    }
    for line in try folder.rows(BoilerplateRow.self, table: "text/boilerplate") {
      boilerplate[vocabulary.intern(line.row.class)] = line.id
    }
    try addDateWords(from: &folder, to: &vocabulary)
  }

  private mutating func addAbbreviations(
    from folder: inout RuleFolder, to vocabulary: inout Vocabulary
  ) throws {
    for line in try folder.rows(AbbreviationRow.self, table: "text/abbreviations") {
      guard let before = Abbreviation.Follower(rawValue: line.row.before) else {
        let known = Abbreviation.Follower.allCases.map(\.rawValue).joined(separator: ", ")
        throw RuleError(
          location: line.location, reason: "unknown \"before\"; expected one of \(known)")
      }
      let words = vocabulary.internPhrase(line.row.abbreviation)
      guard words.count > 1, line.row.abbreviation.hasSuffix(".") else {
        throw RuleError(
          location: line.location, reason: "expected a word and its period, such as \"Gen.\"")
      }
      let isCapitalized = line.row.abbreviation.first?.isUppercase ?? false
      add(
        Abbreviation(before: before, isCapitalized: isCapitalized, rule: line.id),
        words: Array(words.dropLast()))
    }
  }

  private mutating func addDateWords(
    from folder: inout RuleFolder, to vocabulary: inout Vocabulary
  ) throws {
    for line in try folder.rows(MonthRow.self, table: "text/months") {
      guard (1...12).contains(line.row.month) else {
        throw RuleError(location: line.location, reason: "expected a \"month\" from 1 to 12")
      }
      for name in line.row.names { months[vocabulary.intern(name)] = line.row.month }
    }
    for line in try folder.rows(WeekdayRow.self, table: "text/weekdays") {
      guard (1...7).contains(line.row.weekday) else {
        throw RuleError(location: line.location, reason: "expected a \"weekday\" from 1 to 7")
      }
      for name in line.row.names { weekdays[vocabulary.intern(name)] = line.row.weekday }
    }
    for line in try folder.rows(DatelineRow.self, table: "text/datelines") {
      datelines.insert(vocabulary.internPhrase(line.row.phrase), line.id)
    }
  }
}
