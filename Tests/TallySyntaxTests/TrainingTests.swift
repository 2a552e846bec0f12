import Foundation
import TallySyntax
import TallyTestSupport
import Testing

@testable import TallyEvaluation

@Suite("Learning tagger and parser")
struct TrainingTests {
  @Test("the same sentences and seed make the same bytes, another seed others")
  func repeats() throws {
    let first = try SmallModel.bytes()
    #expect(try SmallModel.bytes() == first)
    #expect(try SmallModel.bytes(seed: 2) != first)
  }

  // The parser learns from tags and heads found by taggers and scouts that saw a few sentences only, hence its bound.
  @Test("what was learnt is known")
  func knows() throws {
    let accuracy = SyntaxAccuracy.measure(
      try SmallModel.sentences(), model: try SmallModel.model())
    #expect(accuracy.score.words == 110)
    #expect(accuracy.score.percent(accuracy.score.tags) >= 95)
    #expect(accuracy.score.percent(accuracy.score.relations) >= 60)
    #expect(accuracy.text.hasPrefix("tags "))
  }

  @Test("treebanks are trained from and scored on the command line")
  func commands() async throws {
    try await TemporaryFolder.with { folder in
      let bank = Repository.tests("Fixtures/syntax/sentences.conllu").path
      let tool = EvaluationTool()
      let model = "\(folder.path)/small.syntax"
      #expect(await tool.run(["train", bank, "--output", model]) == 0)
      let report = "\(folder.path)/scores.txt"
      #expect(await tool.run(["syntax", bank, "--model", model, "--output", report]) == 0)
      let lines = try #require(folder.text(of: "scores.txt")).split(separator: "\n")
      #expect(
        lines.compactMap { $0.split(separator: " ").first } == ["tags", "UAS", "LAS", "tokens/s"])
      #expect(await tool.run(["syntax", bank, "--model", bank]) == 2)
      #expect(await tool.run(["syntax", bank, "--model", "\(folder.path)/none"]) == 2)
    }
  }

  @Test("a step that keeps all gold arcs within reach costs nothing, and leads to the gold tree")
  func oracle() throws {
    for sentence in try SmallModel.sentences() {
      let forms = WordForm.forms(of: sentence.words, lexicon: .empty)
      var state = ParserState(forms: forms, tags: sentence.tags, guide: nil)
      var oracle = DynamicOracle(sentence)
      while !state.isDone {
        let step = Transition.allCases.first {
          state.allows($0) && oracle.cost(of: $0, in: state) == 0
        }
        let free = try #require(step)
        oracle.note(free, in: state)
        switch free {
        case .shift: state.shift()
        case .attachLeft: state.attachLeft(.dep)
        case .attachRight: state.attachRight(.dep)
        }
      }
      let heads = (1...sentence.count).map {
        state.head(of: $0) == state.root ? 0 : state.head(of: $0)
      }
      #expect(heads == sentence.heads)
    }
  }
}
