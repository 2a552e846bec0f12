import Foundation
import TallyKit

/// How well the pairs of some stories are labelled: each story by itself, and the mean, so that one long toll does
/// not outweigh the rest.
struct StoryAccuracy: Sendable {
  /// The scores, in order of name.
  let stories: [StoryScore]

  /// The same stories with nothing compared.
  let silent: [StoryScore]

  /// Reads and scores each folder below one that holds a `gold.json`.
  ///
  /// - Throws: `RunError` where there is none or a story cannot be read.
  static func measure(_ folder: String, checker: Checker) async throws -> StoryAccuracy {
    var (scores, silent) = ([StoryScore](), [StoryScore]())
    for name in try names(in: folder) {
      let path = "\(folder)/\(name)"
      let gold = try JSONLines.value(StoryGold.self, at: "\(path)/gold.json")
      let said = try await CorpusVerdicts.run(on: path, checker: checker)
      let texts = try texts(of: gold, in: path)
      scores.append(StoryScore(name: name, gold: gold, said: said, texts: texts))
      silent.append(StoryScore(name: name, gold: gold, said: said.silent, texts: texts))
    }
    return StoryAccuracy(stories: scores, silent: silent)
  }

  /// The names of the stories below a folder, sorted.
  ///
  /// - Throws: `RunError` where there is none.
  static func names(in folder: String) throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let stories = names.sorted().filter { holdsStory("\(folder)/\($0)") }
    guard !stories.isEmpty else {
      throw RunError(folder, "no story there; name the folder whose folders hold a gold.json")
    }
    return stories
  }

  /// Whether a folder is a story.
  static func holdsStory(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/gold.json")
  }

  /// The table of the stories and their mean, in percent, with the ways of others below.
  func table(floors: [FloorFigure]) -> String {
    var table = MarkdownTable([
      "story", "claims", "pairs", "found", "value", "accuracy", "macro-F1", "traps",
      "conflict tp/fp/fn", "P", "R",
    ])
    for story in stories { table.add(cells(of: story)) }
    table.add(mean(of: stories, name: "**mean**"))
    table.add(mean(of: silent, name: "floor: naming nothing"))
    for floor in floors {
      table.add(
        ["floor: \(floor.way)", "", "", "", ""]
          + [floor.accuracy, floor.macroF1, floor.traps].map(FloorFigure.cell) + [""]
          + [floor.precision, floor.recall].map(FloorFigure.cell))
    }
    return table.text
  }

  private func cells(of story: StoryScore) -> [String] {
    let labels = story.labels
    let shares = [
      story.found, story.rightValues, labels.accuracy, labels.macroF1, story.traps,
    ]
    let conflicts = [
      labels.hits(.conflict), labels.wrong(.conflict), labels.missed(.conflict),
    ]
    return [story.name, String(story.claims), String(labels.total)]
      + shares.map(FigureText.percent) + [conflicts.map(String.init).joined(separator: "/")]
  }

  private func mean(of stories: [StoryScore], name: String) -> [String] {
    func mean(_ figure: (StoryScore) -> Double) -> String {
      FigureText.percent(stories.map(figure).reduce(0, +) / Double(max(1, stories.count)))
    }
    func sum(_ figure: (LabelScore<PairLabel>) -> Int) -> Int {
      stories.map { figure($0.labels) }.reduce(0, +)
    }
    let hits = sum { $0.hits(.conflict) }
    let (wrong, missed) = (sum { $0.wrong(.conflict) }, sum { $0.missed(.conflict) })
    let precision = Double(hits) / Double(max(1, hits + wrong))
    let recall = Double(hits) / Double(max(1, hits + missed))
    return [
      name, String(stories.map(\.claims).reduce(0, +)), String(sum { $0.total }),
      mean(\.found), mean(\.rightValues), mean(\.labels.accuracy), mean(\.labels.macroF1),
      mean(\.traps), "\(hits)/\(wrong)/\(missed)",
    ] + [precision, recall].map(FigureText.percent)
  }

  /// The bytes of the documents of a story, by the names of their files.
  ///
  /// - Throws: where one cannot be read.
  static func texts(
    of gold: StoryGold, in folder: String
  ) throws -> [String: [UInt8]] {
    var texts: [String: [UInt8]] = [:]
    for file in Set(gold.claims.map(\.file)) {
      texts[file] = [UInt8](try JSONLines.contents(of: "\(folder)/\(file)"))
    }
    return texts
  }
}
