import Foundation
import TallyKit
import TallySyntax
import TallyTestSupport
import TallyText
import Testing

@Suite("The model that is shipped")
struct ShippedModelTests {
  private static let model = Result { try SyntaxModel(contentsOf: file) }
  private static let file = Repository.root.appending(
    path: "Sources/TallyKit/Models/english.syntax")

  @Test("its card tells its hash and size, and it is no larger than eight megabytes")
  func card() throws {
    let bytes = Array(try Data(contentsOf: ShippedModelTests.file))
    let card = try String(
      contentsOf: Repository.root.appending(path: "Sources/TallyKit/Models/MODEL_CARD.md"),
      encoding: .utf8)
    #expect(bytes.count <= 8_000_000)
    #expect(card.contains(SHA256.hexadecimal(bytes.span)))
    #expect(card.contains("\(bytes.count) bytes"))
  }

  @Test(
    "it reads news",
    arguments: [
      (
        "About 850 soldiers are stationed in Norway.", 3, 7,
        "soldiers ←nsubj:pass– stationed –obl→ Norway"
      ),
      ("The army sent 30 trucks to the border on Monday.", 5, 2, "trucks ←obj– sent –nsubj→ army"),
      ("Officials said that the flood killed hundreds of people.", 7, 9, "hundreds –nmod→ people"),
      ("THE STORM DESTROYED 40 HOUSES.", 4, 5, "40 ←nummod– HOUSES"),
    ])
  func reads(_ text: String, _ first: Int, _ last: Int, _ path: String) throws {
    let analyzed = try Reading.analyzed(text)
    let sentence = try #require(analyzed.sentences.first)
    let parsed = SyntaxReader(model: try ShippedModelTests.model.get()).read(sentence, in: analyzed)
    let found = parsed.path(from: first - 1, to: last - 1)
    #expect(found?.description(in: parsed, of: analyzed) == path)
  }
}
