import TallySyntax

/// What WordNet says that words can be (Fellbaum 1998), with the inflected forms of its lemmas.
struct WordNetLexicon: Sendable {
  /// What each word, in small letters, can be.
  private(set) var senses: [String: WordSenses] = [:]

  /// Reads the files of WordNet's database in a folder: `index.noun`, `data.noun`, `noun.exc` and those of the other
  /// parts of speech.
  ///
  /// - Throws: `RunError` where a file cannot be read.
  init(folder: String) throws {
    for part in WordNetPart.allCases {
      let data = try WordNetData(folder: folder, part: part)
      let exceptions = try WordNetExceptions(folder: folder, part: part)
      for line in try WordNetLines.lines(of: "\(folder)/index.\(part.name)") {
        add(line, part, data, exceptions)
      }
      for (form, _) in exceptions.forms { add(form, part.inflected(form)) }
      for name in data.nameParts { add(name, .properPart) }
    }
  }

  private mutating func add(
    _ line: Substring, _ part: WordNetPart, _ data: WordNetData, _ exceptions: WordNetExceptions
  ) {
    let fields = line.split(separator: " ")
    guard let lemma = fields.first.map(String.init), let offset = WordNetLexicon.offset(in: fields),
      lemma.utf8.allSatisfy({ $0 &- 0x61 < 26 })
    else { return }
    let kind = part.lemma.union(part.classes(data.files[String(offset)] ?? 0))
    let isName = data.names.contains(lemma)
    let isCommon = data.commonWords.contains(lemma) || !isName
    var whole = kind
    if isName { whole.insert(.proper) }
    if isCommon { whole.insert(.common) }
    add(lemma, whole)
    guard isCommon else { return }
    let classes = WordSenses(rawValue: kind.rawValue & ~0xFFF)
    for form in WordInflection.forms(of: lemma, part, irregular: exceptions.lemmas.contains(lemma))
    {
      add(form.text, form.senses.union(classes).union(.common))
    }
  }

  /// The offset of the first sense: the first number of eight digits.
  private static func offset(in fields: [Substring]) -> Substring? {
    fields.dropFirst().first { field in
      field.utf8.count == 8 && field.utf8.allSatisfy { $0 &- 0x30 < 10 }
    }
  }

  private mutating func add(_ word: String, _ new: WordSenses) {
    let old = senses[word] ?? []
    let kinds = (old.rawValue | new.rawValue) & 0xFFF
    let noun = old.nounClass != 0 ? old.nounClass : new.nounClass
    let verb = old.verbClass != 0 ? old.verbClass : new.verbClass
    senses[word] = WordSenses(rawValue: kinds).union(.classes(noun: noun, verb: verb))
  }
}
