import Foundation
import TallyComparison
import TallyKit

/// The signs on the pairs of claims of stories, beside whether gold takes the two for one fact: what weights are fitted to.
struct StorySigns: Sendable {
  /// One pair.
  struct Pair: Sendable {
    /// The name of its story.
    let story: String
    /// The claims' identifiers in the gold.
    let first: String
    /// The other's.
    let second: String
    /// Whether both speak of one fact.
    let isOneFact: Bool
    /// What gold says of the two; nil where it lists no such pair.
    let label: PairLabel?
    /// The signs.
    let signs: PairSigns
    /// What would be said of the two were they taken for one fact.
    let standing: String
  }

  /// All pairs whose claims were found, story by story.
  let pairs: [Pair]

  /// Reads the stories below folders.
  ///
  /// - Throws: `RunError` where there is none or a story cannot be read.
  static func measure(_ folders: [String], checker: Checker) async throws -> StorySigns {
    var pairs: [Pair] = []
    for folder in folders { pairs += try await StorySigns.pairs(below: folder, checker: checker) }
    return StorySigns(pairs: pairs)
  }

  private static func pairs(below folder: String, checker: Checker) async throws -> [Pair] {
    var pairs: [Pair] = []
    for name in try StoryAccuracy.names(in: folder) {
      let path = "\(folder)/\(name)"
      let gold = try JSONLines.value(StoryGold.self, at: "\(path)/gold.json")
      let said = try await CorpusVerdicts.run(on: path, checker: checker)
      let alignment = StoryAlignment(
        gold, said, texts: try StoryAccuracy.texts(of: gold, in: path))
      pairs += StorySigns.pairs(
        of: gold, named: name, alignment, said,
        try await checker.signs([path]))
    }
    return pairs
  }

  private static func pairs(
    of gold: StoryGold, named story: String, _ alignment: StoryAlignment, _ said: CorpusVerdicts,
    _ all: [(first: Int, second: Int, signs: PairSigns, standing: String)]
  ) -> [Pair] {
    let wanted = Dictionary(gold.claims.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    let names = Dictionary(
      alignment.found.map { ($0.value, $0.key) }, uniquingKeysWith: { min($0, $1) })
    let labels = Dictionary(
      gold.pairs.map { (CorpusVerdicts.Pair($0.a, $0.b), $0) }, uniquingKeysWith: { one, _ in one })
    return all.compactMap { pair in
      guard let first = names[said.claims[pair.first].id],
        let second = names[said.claims[pair.second].id],
        let one = wanted[first]?.fact, let other = wanted[second]?.fact
      else { return nil }
      let listed = labels[CorpusVerdicts.Pair(first, second)]
      if listed?.doubtful == true { return nil }
      return Pair(
        story: story, first: first, second: second,
        isOneFact: listed.map { $0.label != .different } ?? (one == other),
        label: listed?.label, signs: pair.signs,
        standing: pair.standing)
    }
  }

  /// A line of JSON a pair: its names, whether it is one fact, and the signs that show.
  var lines: String {
    pairs.map { pair in
      let signs = LinkageSign.allCases.filter { pair.signs[$0] != 0 }
        .map { "\"\($0.name)\":\(pair.signs[$0])" }.joined(separator: ",")
      return "{\"story\":\"\(pair.story)\",\"a\":\"\(pair.first)\",\"b\":\"\(pair.second)\","
        + "\"same\":\(pair.isOneFact),\"label\":\"\(pair.label?.rawValue ?? "")\",\"standing\":\"\(pair.standing)\",\"signs\":{\(signs)}}\n"
    }.joined()
  }
}
