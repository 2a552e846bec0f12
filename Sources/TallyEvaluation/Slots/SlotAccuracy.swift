import Foundation
import TallyClaims
import TallyKit
import TallyText

/// How well the slots of claims are filled in tables of sentences.
struct SlotAccuracy: Sendable {
  /// One slot that came out otherwise.
  struct Failure: Sendable {
    /// The file, without its folder.
    let file: String
    /// What the line is about.
    let phenomenon: String
    /// The figure and its sentence.
    let sentence: String
    /// The slot, what was expected and what came out.
    let difference: String
  }

  /// How many slots were right of how many.
  struct Share: Sendable {
    /// The slots that came out as expected.
    private(set) var right = 0
    /// The slots asked for.
    private(set) var asked = 0

    mutating func add(_ isRight: Bool) {
      asked += 1
      right += isRight ? 1 : 0
    }

    /// The share of right ones, from 0 to 1.
    var share: Double { asked > 0 ? Double(right) / Double(asked) : 0 }
  }

  /// The files, in order.
  private(set) var files: [String] = []
  /// The phenomena, in order of appearance.
  private(set) var phenomena: [String] = []
  /// The counts by phenomenon and file.
  private(set) var byPhenomenon: [String: [String: Share]] = [:]
  /// The counts by slot and file.
  private(set) var bySlot: [SlotName: [String: Share]] = [:]
  /// The counts by file.
  private(set) var byFile: [String: Share] = [:]
  /// What came out otherwise, in order.
  private(set) var failures: [Failure] = []

  /// Reads and scores tables of sentences.
  ///
  /// - Throws: `RunError` where a file or a line of it cannot be read.
  static func measure(
    _ paths: [String], checker: Checker
  ) async throws -> SlotAccuracy {
    var accuracy = SlotAccuracy()
    for path in paths {
      let rows = try JSONLines.values(GoldSlots.self, at: path)
      let texts = rows.map { SentenceCorpus.Text($0.reading.text, published: $0.published) }
      let read = try await SentenceCorpus.read(texts, checker: checker)
      let file = URL(filePath: path).lastPathComponent
      accuracy.files.append(file)
      for (position, row) in rows.enumerated() {
        accuracy.add(row, claims: read[position]?.claims ?? [], file: file)
      }
    }
    return accuracy
  }

  private mutating func add(_ row: GoldSlots, claims: [Claim], file: String) {
    let (_, start, end) = row.reading
    let claim = claims.first {
      $0.evidence.number.start < end && start < $0.evidence.number.end
    }
    if byPhenomenon[row.phenomenon] == nil { phenomena.append(row.phenomenon) }
    for slot in SlotName.allCases {
      guard let expected = row.slots[slot] else { continue }
      let found = claim.map(slot.values)
      let isRight = found == expected
      byPhenomenon[row.phenomenon, default: [:]][file, default: Share()].add(isRight)
      bySlot[slot, default: [:]][file, default: Share()].add(isRight)
      byFile[file, default: Share()].add(isRight)
      if !isRight { failures.append(failure(row, slot, expected, found, file)) }
    }
  }

  private func failure(
    _ row: GoldSlots, _ slot: SlotName, _ expected: [String], _ found: [String]?, _ file: String
  ) -> Failure {
    func words(_ values: [String]) -> String {
      values.isEmpty ? "nothing" : values.joined(separator: ", ")
    }
    let came = found.map(words) ?? "no claim"
    return Failure(
      file: file, phenomenon: row.phenomenon, sentence: "\(row.figure) in: \(row.reading.text)",
      difference: "\(slot.rawValue) is \(words(expected)), read as \(came)")
  }
}
