/// Which claim of a run stands for each claim of a story's gold.
struct StoryAlignment: Sendable {
  /// The claim of the run, by the gold claim's identifier.
  private(set) var found: [String: String] = [:]

  /// How many of those have the right value.
  private(set) var rightValues = 0

  /// Finds for each gold claim the claim whose figure lies in the gold quote; of several, the nearest in value.
  ///
  /// - Parameter texts: the bytes of each document, by the name of its file.
  init(_ gold: StoryGold, _ said: CorpusVerdicts, texts: [String: [UInt8]]) {
    let claims = Dictionary(grouping: said.claims) { claim in
      claim.document.split(separator: "/").last.map(String.init) ?? claim.document
    }
    for wanted in gold.claims {
      let places = StoryAlignment.places(of: Array(wanted.quote.utf8), in: texts[wanted.file] ?? [])
      let candidates = places.flatMap { place in
        (claims[wanted.file] ?? []).filter {
          place.lowerBound <= $0.start && $0.end <= place.upperBound
        }
      }
      let ranked = candidates.map { ($0, StoryAlignment.gap($0.figures, wanted.figures)) }
      guard let nearest = ranked.min(by: { $0.1 < $1.1 })?.0 else { continue }
      found[wanted.id] = nearest.id
      let isRight = nearest.figures.contains { figure in
        wanted.figures.contains { StoryAlignment.close(figure, $0) }
      }
      rightValues += isRight ? 1 : 0
    }
  }

  /// Whether two figures are the same but for half a percent.
  static func close(_ first: Double, _ second: Double) -> Bool {
    abs(first - second) <= max(1e-9, 5e-3 * max(abs(first), abs(second)))
  }

  /// The relative distance of the nearest figures; 9 where there is none.
  private static func gap(_ said: [Double], _ wanted: [Double]) -> Double {
    let gaps = said.flatMap { figure in
      wanted.map { abs(figure - $0) / max(abs(figure), abs($0), 1e-9) }
    }
    return gaps.min() ?? 9
  }

  /// Every place where some bytes stand in others.
  private static func places(of words: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard let first = words.first, words.count <= text.count else { return [] }
    return (0...(text.count - words.count)).filter { start in
      text[start] == first && text[start..<(start + words.count)].elementsEqual(words)
    }.map { $0..<($0 + words.count) }
  }
}
