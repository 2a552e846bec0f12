/// Names of towns that do not exist, put together from openings and endings.
struct PlaceNames: Sendable {
  private struct Row: Decodable {
    let opening: String?
    let ending: String?
  }

  private let openings: [String]
  private let endings: [String]

  /// Reads the parts of names.
  ///
  /// - Throws: `RunError` where they cannot be read.
  init() throws {
    let rows = try EvaluationResource.rows(Row.self, of: "places")
    openings = rows.compactMap(\.opening)
    endings = rows.compactMap(\.ending)
  }

  /// One of the names.
  func name(_ random: inout SplitMix64) -> String {
    openings[random.below(openings.count)] + endings[random.below(endings.count)]
  }
}
