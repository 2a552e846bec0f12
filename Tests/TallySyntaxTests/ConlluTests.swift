import TallyKit
import TallySyntax
import Testing

@testable import TallyEvaluation

@Suite("CoNLL-U")
struct ConlluTests {
  private static let good = "1\tBirds\t_\t_\tNNS\t_\t2\tnsubj\t_\t_\n"

  @Test("words are read; comments, ranges and empty nodes are passed over")
  func reads() throws {
    let text =
      "# text = Birds can't\r\n\(ConlluTests.good)2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n"
      + "2\tca\t_\t_\tMD\t_\t0\troot:odd\t_\t_\n2.1\tfly\t_\t_\tVB\t_\t_\t_\t_\t_\n"
      + "3\tn't\t_\t_\tNEVER\t_\t2\tadvmod\t_\t_"
    let sentences = try ConlluReader.sentences(in: Array(text.utf8), path: "f")
    #expect(sentences.count == 1)
    #expect(
      sentences[0].words.map { String(decoding: $0, as: UTF8.self) } == ["Birds", "ca", "n't"])
    #expect(sentences[0].tags == [.pluralNoun, .modal, .other])
    #expect(sentences[0].heads == [2, 0, 2])
    #expect(sentences[0].relations == [.nsubj, .root, .advmod])
  }

  @Test(
    "mistakes are told with their place",
    arguments: [
      ("1\tBirds\t_\t_\n", "f:1", "columns"),
      (good + "3\tx\t_\t_\tNN\t_\t1\tobj\t_\t_\n", "f:2", "number"),
      ("\n\n1\tx\t_\t_\tNN\t_\tnone\tobj\t_\t_\n", "f:3", "no number"),
      ("1\tx\t_\t_\tNN\t_\t0\tfriend\t_\t_\n", "f:1", "relation"),
      ("1\t\t_\t_\tNN\t_\t0\troot\t_\t_\n", "f:1", "empty"),
      (good + "\n", "f:1", "no word 2"), ("1\tx\t_\t_\tNN\t_\t1\tdep\t_\t_\n", "f:1", "no word 1"),
      ("1\tx\t_\t_\tNN\t_\t99999999999999999999\tdep\t_\t_\n", "f:1", "no number"),
    ])
  func complains(_ text: String, _ place: String, _ part: String) {
    let error = #expect(throws: RunError.self) {
      _ = try ConlluReader.sentences(in: Array(text.utf8), path: "f")
    }
    #expect(error?.place == place)
    #expect(error?.message.contains(part) == true)
  }
}
