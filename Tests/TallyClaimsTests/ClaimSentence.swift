import Foundation

/// One line of `Tests/Fixtures/claims`: a text, a figure in it, and the slots that its claim should have.
struct ClaimSentence: Decodable, Sendable, CustomStringConvertible {
  /// What the line is about.
  let phenomenon: String
  /// The text.
  let text: String
  /// The figure whose claim is asked for.
  let figure: String
  /// The slots asked for; those that are nil are not asked.
  let counted, actor, place, relation, modality, attribution: String?
  /// The restrictors asked for.
  let restrictors: [String]?

  var description: String { "\(figure) in “\(text)”" }

  /// All lines of a file.
  static func all(in file: URL) throws -> [ClaimSentence] {
    let decoder = JSONDecoder()
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
      try decoder.decode(ClaimSentence.self, from: Data($0.utf8))
    }
  }
}
