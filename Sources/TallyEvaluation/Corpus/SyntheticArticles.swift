import TallyText

/// Small articles made from templates: the same for the same seed, event and number.
///
/// Several articles tell of each event with the same figures, some of them with another one, as outlets do.
struct SyntheticArticles: Sendable {
  /// How many articles tell of one event.
  private static let articlesOfEvent = 5
  /// One figure in so many is told differently.
  private static let slipOneIn = 12
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private let templates: [ArticleTemplate]
  private let places: PlaceNames
  private let seed: UInt64

  /// Makes articles by a seed.
  ///
  /// - Throws: `RunError` where the templates cannot be read.
  init(seed: UInt64) throws {
    templates = try EvaluationResource.rows(ArticleTemplate.self, of: "articles")
    places = try PlaceNames()
    self.seed = seed
  }

  /// The text of an article, with its metadata.
  func article(_ number: Int) -> String {
    let event = number / SyntheticArticles.articlesOfEvent
    var facts = SplitMix64(seed: seed &+ UInt64(truncatingIfNeeded: event) &* 0x1_0000_0001)
    var slips = SplitMix64(seed: ~seed &+ UInt64(truncatingIfNeeded: number))
    let template = templates[facts.below(templates.count)]
    var words = ["place": places.name(&facts)]
    words["day"] = SyntheticArticles.weekdays[facts.below(7)]
    for (name, range) in zip(["a", "b", "c", "d"], template.figures) {
      let figure = SyntheticArticles.figure(range, &facts)
      let slip = slips.below(SyntheticArticles.slipOneIn) == 0
      words[name] = SyntheticArticles.grouped(slip ? figure + figure / 8 + 1 : figure)
    }
    let date = CalendarDate(dayNumber: Int32(19_000 + facts.below(1_000)))
    let sentences = template.sentences.map { SyntheticArticles.filled($0, words) }
    return """
      date: \(date)
      source: Outlet \(1 + slips.below(40))
      title: \(SyntheticArticles.filled(template.headline, words))

      \(sentences.joined(separator: " "))

      """
  }

  private static func figure(_ range: [Int], _ facts: inout SplitMix64) -> Int {
    guard range.count == 2 else { return 0 }
    return range[0] + facts.below(range[1] - range[0] + 1)
  }

  private static func filled(_ template: String, _ words: [String: String]) -> String {
    words.reduce(template) { text, word in text.replacing("{\(word.key)}", with: word.value) }
  }

  /// A whole number with commas between its thousands.
  private static func grouped(_ number: Int) -> String {
    guard number >= 1000 else { return String(number) }
    let rest = String(number % 1000)
    return "\(number / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
