import TallySyntax
import TallyTestSupport
import TallyText
import Testing

@Suite("Reading sentences")
struct ReaderTests {
  @Test(
    "words are cut as the treebanks cut them",
    arguments: [
      ("Mr. Orlo cannot swim.", "Mr.|Orlo|can|not|swim|."),
      (
        "They didn't pay $5 for Ada's 9/11 book at 7:30.",
        "They|did|n't|pay|$|5|for|Ada|'s|9/11|book|at|7:30|."
      ),
      ("A well-known AT&T shop rose 4%.", "A|well|-|known|AT&T|shop|rose|4|%|."),
      ("It ended.", "It|ended|."), ("“No.”", "“|No|.|”"),
    ])
  func cuts(_ text: String, _ words: String) throws {
    let analyzed = try Reading.analyzed(text)
    let sentence = try read(analyzed)
    #expect(sentence.words.map { analyzed.string($0.span) }.joined(separator: "|") == words)
    for word in sentence.words {
      #expect(!word.tokens.isEmpty)
      for token in word.tokens { #expect(analyzed.tokens[token].span.overlaps(word.span)) }
    }
  }

  @Test("a path is printed with its relations")
  func path() throws {
    let text = try Reading.analyzed("The ferry carried 240 passengers.")
    let sentence = try read(text)
    let path = try #require(sentence.path(from: 3, to: 1))
    #expect(
      path.description(in: sentence, of: text)
        == "240 ←nummod– passengers ←obj– carried –nsubj→ ferry")
    #expect(path.length == 3)
    #expect(sentence.path(from: 3, to: 99) == nil)
    #expect(sentence.subtreeSpan(of: 4).map(text.string) == "240 passengers")
    #expect(sentence.dependent(of: 2, .nsubj, .nsubjPassive) == 1)
    #expect(sentence.word(at: 5) == 1)
    #expect(sentence.words(overlapping: TextSpan(0, 9)) == 0..<2)
    #expect(sentence.top(of: 3..<5) == 4)
  }

  @Test(
    "whatever is read has one root and ends",
    arguments: [
      ".", "!!!", "THE FERRY CARRIED 240 PASSENGERS.", "Паром перевіз 240 пасажирів.",
      "渡し船は240人を運んだ。", "العبارة حملت ٢٤٠ راكبا", "\u{FFFD}\u{200B}x", "a'b'c' ''' & / : .",
      String(repeating: "and ", count: 10_000), String(repeating: "(", count: 3_000),
    ])
  func survives(_ text: String) throws {
    let reader = SyntaxReader(model: try SmallModel.model())
    let analyzed = try Reading.analyzed(text)
    for sentence in analyzed.sentences {
      let parsed = reader.read(sentence, in: analyzed)
      #expect(parsed.words.count { $0.head == nil } == 1)
      #expect(parsed.words.map(\.tokens).allSatisfy { !$0.isEmpty })
    }
  }

  @Test("a sentence of ten thousand words takes time in proportion to its length")
  func long() throws {
    let text = try Reading.analyzed(
      String(repeating: "the old mill sold bread to us ", count: 1_430))
    let whole = Sentence(
      span: TextSpan(0, text.bytes.count), tokens: 0..<text.tokens.count, block: 0)
    let parsed = SyntaxReader(model: try SmallModel.model()).read(whole, in: text)
    #expect(parsed.words.count == 10_010)
    #expect(parsed.root.map { parsed.subtree(of: $0).count } == parsed.words.count)
  }

  @Test("a sentence without words is empty")
  func empty() throws {
    let text = AnalyzedText(bytes: [], blocks: [], tokens: [], sentences: [])
    let parsed = SyntaxReader(model: try SmallModel.model())
      .read(Sentence(span: TextSpan(0, 0), tokens: 0..<0, block: 0), in: text)
    #expect(parsed.words.isEmpty)
    #expect(parsed.root == nil)
  }

  private func read(_ text: AnalyzedText) throws -> ParsedSentence {
    let first = try #require(text.sentences.first)
    return SyntaxReader(model: try SmallModel.model()).read(first, in: text)
  }
}
