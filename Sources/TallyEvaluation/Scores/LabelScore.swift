/// How well labels were given to things that each have one right label.
struct LabelScore<Label: Hashable & Sendable & CaseIterable>: Sendable {
  private var hits: [Label: Int] = [:]
  private var wrong: [Label: Int] = [:]
  private var missed: [Label: Int] = [:]

  /// Counts one thing; a right one counts for `gold`.
  mutating func add(gold: Label, said: Label, isRight: Bool) {
    if isRight {
      hits[gold, default: 0] += 1
    } else {
      wrong[said, default: 0] += 1
      missed[gold, default: 0] += 1
    }
  }

  /// Counts a label that was given where the gold lists nothing and which is known to be wrong.
  mutating func addWrong(_ said: Label) { wrong[said, default: 0] += 1 }

  /// How many things were given a label rightly.
  func hits(_ label: Label) -> Int { hits[label] ?? 0 }

  /// How many things were given a label wrongly.
  func wrong(_ label: Label) -> Int { wrong[label] ?? 0 }

  /// How many things should have been given a label and were not.
  func missed(_ label: Label) -> Int { missed[label] ?? 0 }

  /// How many things have a right label.
  var total: Int { hits.values.reduce(0, +) + missed.values.reduce(0, +) }

  /// The share of things whose label was right.
  var accuracy: Double { Double(hits.values.reduce(0, +)) / Double(max(1, total)) }

  /// The mean of F1 over the labels that the gold has.
  var macroF1: Double {
    let inGold = Label.allCases.filter { hits($0) + missed($0) > 0 }
    let scores = inGold.map { label in
      2 * Double(hits(label)) / Double(2 * hits(label) + wrong(label) + missed(label))
    }
    return scores.reduce(0, +) / Double(max(1, scores.count))
  }

  /// The share of uses of a label that are right.
  func precision(_ label: Label) -> Double {
    Double(hits(label)) / Double(max(1, hits(label) + wrong(label)))
  }

  /// The share of things with a label that were given it.
  func recall(_ label: Label) -> Double {
    Double(hits(label)) / Double(max(1, hits(label) + missed(label)))
  }
}
