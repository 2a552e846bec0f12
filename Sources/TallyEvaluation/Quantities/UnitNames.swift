/// Tells whether two names mean the same unit, in whatever spelling the makers of the data use.
struct UnitNames: Sendable {
  private struct Row: Decodable {
    let unit: String?
    let spellings: [String]?
    let ending: String?
    let plural: String?
    let singular: String?
  }

  /// A unit under the one name that stands for all its spellings.
  struct Canonical: Hashable, Sendable {
    /// The name; empty for no unit.
    let name: String
    /// Whether it is a unit of measurement (or none) rather than a thing counted.
    let isMeasuring: Bool
  }

  private static let none: Set<String> = [
    "", "-", "count", "dimensionless", "unk", "unknown", "unnamed", "none", "unit", "units", "°",
  ]
  /// How often a rate may hold another.
  private static let deepestRate = 4

  private let names: [String: String]
  private let measuring: Set<String>
  private let endings: [String]
  private let singulars: [String: String]

  /// Reads the table of spellings.
  init() throws {
    let rows = try EvaluationResource.rows(Row.self, of: "units")
    let spellings = rows.flatMap { row in
      (row.spellings ?? []).map { ($0, row.unit ?? $0) }
    }
    names = Dictionary(spellings, uniquingKeysWith: { first, _ in first })
    measuring = Set(rows.compactMap(\.unit))
    endings = rows.compactMap(\.ending)
    singulars = Dictionary(
      rows.compactMap { row in row.plural.map { ($0, row.singular ?? $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether two names mean one unit.
  func same(_ first: String?, _ second: String?) -> Bool {
    canonical(first).name == canonical(second).name
  }

  /// A unit under its one name; for a thing counted its head noun in the singular.
  func canonical(_ unit: String?) -> Canonical { canonical(unit ?? "", depth: 0) }

  private func canonical(_ unit: String, depth: Int) -> Canonical {
    let trimmed = UnitNames.trimmed(unit).lowercased()
    if UnitNames.none.contains(trimmed) { return Canonical(name: "", isMeasuring: true) }
    let spelling = UnitNames.british(trimmed)
    if let name = names[spelling] { return Canonical(name: name, isMeasuring: true) }
    let words = UnitNames.words(of: spelling).filter { $0 != "of" && $0 != "the" }.map(singular)
    let phrase = words.joined(separator: " ")
    if let name = names[phrase] { return Canonical(name: name, isMeasuring: true) }
    if phrase.contains(" per "), depth < UnitNames.deepestRate {
      let parts = phrase.split(separator: " per ", omittingEmptySubsequences: false)
      let name = parts.map { canonical(String($0), depth: depth + 1).name }
        .joined(separator: "per")
      return Canonical(name: name, isMeasuring: true)
    }
    let joined = words.joined()
    if measuring.contains(joined) || endings.contains(where: joined.hasSuffix) {
      return Canonical(name: joined, isMeasuring: true)
    }
    return Canonical(name: words.last ?? "", isMeasuring: false)
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }.reversed()
      .drop { $0.properties.isWhitespace }.reversed()
    return String(String.UnicodeScalarView(scalars))
  }

  /// The British spelling of metre and litre; words that only look like them stay.
  private static func british(_ unit: String) -> String {
    let lookalikes = ["paramet", "diamet", "perimet", "litera", "litere", "litery", "meteri"]
    if lookalikes.contains(where: unit.contains) { return unit }
    return unit.replacing("meter", with: "metre").replacing("liter", with: "litre")
  }

  /// The words between blanks and underscores; a hyphen is a blank, a slash is `per`.
  private static func words(of unit: String) -> [String] {
    let spaced = unit.replacing("-", with: " ").replacing("/", with: " per ")
    var words = [""]
    var isInGap = false
    for scalar in spaced.unicodeScalars {
      let isGap = scalar == "_" || scalar.properties.isWhitespace
      if isGap {
        if !isInGap { words.append("") }
      } else {
        words[words.count - 1].unicodeScalars.append(scalar)
      }
      isInGap = isGap
    }
    return words
  }

  private func singular(_ word: String) -> String {
    if let irregular = singulars[word] { return irregular }
    let length = word.unicodeScalars.count
    if word.hasSuffix("ies"), length > 4 { return word.dropLast(3) + "y" }
    if ["ches", "shes", "sses", "xes"].contains(where: word.hasSuffix) {
      return String(word.dropLast(2))
    }
    let isPlural =
      word.hasSuffix("s") && length > 3 && !["ss", "us", "is"].contains(where: word.hasSuffix)
    return isPlural ? String(word.dropLast()) : word
  }
}
