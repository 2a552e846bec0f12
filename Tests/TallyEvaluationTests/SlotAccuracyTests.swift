import Foundation
import TallyKit
import TallyTestSupport
import Testing

@testable import TallyEvaluation

@Suite("How well claims say what their figures are about")
struct SlotAccuracyTests {
  @Test(
    "slots are filled as a careful reader fills them: nine of ten where the grammar was made, and not much less elsewhere",
    arguments: [
      ("develop.jsonl", 0.9), ("check.jsonl", 0.86), ("sentences.jsonl", 0.98),
      ("domains.jsonl", 0.88),
    ])
  func slotsAreRight(_ file: String, floor: Double) async throws {
    let checker = Checker(rulebook: try Reading.rulebook(), syntax: try Reading.syntax())
    let path = Repository.tests("Fixtures/claims/\(file)").path
    let accuracy = try await SlotAccuracy.measure([path], checker: checker)
    let share = try #require(accuracy.byFile[file])
    #expect(share.asked > 150)
    #expect(share.share >= floor, "\(share.right) of \(share.asked); see tally-evaluate slots")
    #expect(accuracy.failures.count == share.asked - share.right, "every failure is listed")
  }

  @Test("a slot that must stay empty and a figure without a claim count as asked")
  func countsEmptySlots() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = [
      #"{"phenomenon": "a", "text": "A flood killed 30 people in Lima.", "figure": "30", "actor": null}"#,
      #"{"phenomenon": "a", "text": "A flood killed 30 people in Lima.", "figure": "30", "actor": "Peru"}"#,
      #"{"phenomenon": "b", "text": "Nobody came.", "figure": "Nobody", "counted": "person"}"#,
    ]
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    let checker = Checker(rulebook: try Reading.rulebook(), syntax: try Reading.syntax())
    let accuracy = try await SlotAccuracy.measure([file.path], checker: checker)
    let share = try #require(accuracy.byFile[file.lastPathComponent])
    #expect((share.right, share.asked) == (1, 3))
    #expect(
      accuracy.failures.map(\.difference) == [
        "actor is Peru, read as nothing", "counted is person, read as no claim",
      ])
    #expect(SlotReport(accuracy: accuracy, commit: "x").text.contains("33.3 (1/3)"))
  }
}
