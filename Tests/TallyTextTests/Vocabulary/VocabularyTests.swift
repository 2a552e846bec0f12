import TallyText
import Testing

@Suite("Vocabulary")
struct VocabularyTests {
  static let same: [(known: String, asked: String)] = [
    ("Troops", "troops"), ("troops", "TROOPS"), ("don't", "DON’T"), ("'s", "’s"), ("-", "–"),
    ("-", "−"), ("éclair", "Éclair"), ("łódź", "ŁÓDŹ"), ("µm", "μm"),
    ("software", "soft\u{AD}ware"),
    ("U.S.", "u.s."), ("straße", "Straße"), ("žena", "Žena"),
  ]

  @Test("folds case, apostrophes and dashes", arguments: same)
  func folds(_ row: (known: String, asked: String)) {
    var vocabulary = Vocabulary()
    let word = vocabulary.intern(row.known)
    #expect(word != .unknown)
    #expect(vocabulary.word(row.asked) == word)
    #expect(vocabulary.intern(row.asked) == word)
    #expect(vocabulary.count == 2)
  }

  @Test("keeps what differs apart")
  func keepsApart() {
    var vocabulary = Vocabulary()
    let words = ["a", "b", "ab", "ba", "é", "e", "×", "÷", "1", ".", "..."].map {
      vocabulary.intern($0)
    }
    #expect(Set(words).count == words.count)
    #expect(vocabulary.word("abc") == .unknown)
    #expect(vocabulary.intern("") == .unknown)
    #expect(vocabulary.text(of: words[2]) == "ab")
  }

  @Test("grows")
  func grows() {
    var vocabulary = Vocabulary()
    let words = (0..<5_000).map { vocabulary.intern("word\($0)") }
    for (number, word) in words.enumerated() { #expect(vocabulary.word("WORD\(number)") == word) }
  }

  @Test(
    "knows a phrase's words as the text has them",
    arguments: [
      "at least", "U.S.", "don't", "square-metre", "a.m.", "$", "30 %", "Ph.D.", "vis-à-vis",
    ])
  func internsPhrases(_ phrase: String) {
    var vocabulary = Vocabulary()
    var table = PhraseTable<Int>()
    table.insert(vocabulary.internPhrase(phrase), 7)
    let bytes = Array(phrase.utf8)
    let tokens = TextAnalyzer(vocabulary: vocabulary).tokens(in: bytes, TextSpan(0, bytes.count))
    let match = table.longestMatch(in: tokens, at: 0, before: tokens.count)
    #expect(match?.value == 7)
    #expect(match?.count == tokens.count)
  }
}

@Suite("Phrases")
struct PhraseTableTests {
  @Test("are found by their longest match")
  func longest() {
    var vocabulary = Vocabulary()
    var table = PhraseTable<String>()
    for phrase in ["more", "more than", "more than once in"] {
      table.insert(vocabulary.internPhrase(phrase), phrase)
    }
    let bytes = Array("No more than once at all, more or less more".utf8)
    let tokens = TextAnalyzer(vocabulary: vocabulary).tokens(in: bytes, TextSpan(0, bytes.count))
    let found = tokens.indices.map {
      table.longestMatch(in: tokens, at: $0, before: tokens.count)?.value
    }
    #expect(found == [nil, "more than", nil, nil, nil, nil, nil, "more", nil, nil, "more"])
    #expect(table.longestMatch(in: tokens, at: 1, before: 2)?.value == "more")
  }

  @Test("are many")
  func many() {
    var vocabulary = Vocabulary()
    var table = PhraseTable<Int>()
    let phrases = (0..<3_000).map { vocabulary.internPhrase("w\($0 % 70) v\($0)") }
    for (number, phrase) in phrases.enumerated() { table.insert(phrase, number) }
    for (number, phrase) in phrases.enumerated() { #expect(table.value(of: phrase) == number) }
    #expect(table.insert(phrases[5], -1) == 5)
    #expect(table.value(of: [.unknown]) == nil)
    #expect(table.insert([], 1) == nil)
  }
}
