import TallySyntax
import TallyText
import Testing

@Suite("Trees")
struct TreeTests {
  @Test(
    "heads that lie outside or go in circles are mended",
    arguments: [
      [nil, 0, 1], [1, 2, 0], [0, 0, 0], [9, -4, nil], [nil, nil, nil], [1, 0, nil],
    ] as [[Int?]])
  func heads(_ heads: [Int?]) {
    let sentence = ParsedSentence(
      words: heads.enumerated().map { place, head in
        ParsedWord(
          span: TextSpan(place * 2, place * 2 + 1), tokens: place..<place + 1, tag: .singularNoun,
          head: head, relation: .dep)
      })
    #expect(sentence.words.count { $0.head == nil } == 1)
    for place in heads.indices {
      #expect(place == sentence.root || sentence.ancestors(of: place).last == sentence.root)
    }
  }
}
