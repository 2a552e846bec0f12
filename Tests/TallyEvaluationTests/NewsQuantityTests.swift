import Foundation
import TallyKit
import TallyTestSupport
import Testing

@testable import TallyEvaluation

/// Sentences as news has them, written for this project, with what a reader would list of each: counted nouns are
/// units, `dozens` are 12 to 120, and years, ordinals and numbers in names are no quantities.
@Suite("Quantities of news")
struct NewsQuantityTests {
  private static let fixture = Repository.tests("Fixtures/quantities/news.jsonl").path

  @Test("what is read of news stays above its floors")
  func keepsFloors() async throws {
    let checker = Checker(rulebook: try Repository.rulebook())
    let accuracy = try await QuantityAccuracy.measure([NewsQuantityTests.fixture], checker: checker)
    let score = try #require(accuracy.sets.first)
    #expect(score.texts >= 200)
    let floors: [QuantityMeasure: Double] = [
      .quantity: 0.98, .withUnit: 0.96, .withChange: 0.97, .span: 0.98,
    ]
    for (measure, floor) in floors {
      let reached = try #require(score.counts[measure]).f1
      #expect(reached >= floor, "\(measure.rawValue) \(reached)")
    }
  }
}
