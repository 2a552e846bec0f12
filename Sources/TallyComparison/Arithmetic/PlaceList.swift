import TallyText

/// Places that a text names one after the other: `in Syria and Turkey`.
struct PlaceList {
  private let places: [String]

  /// Makes a list of places.
  init(_ places: [String]) { self.places = places }

  /// Words that may stand between two names of a list.
  private static let joints: Set<String> = ["and", "in", "the", "both", "", "of"]

  /// Whether a text names these places and no other beside them.
  func isNamed(in text: String) -> Bool {
    let found = places.compactMap { text.firstRange(of: $0) }
      .sorted { $0.lowerBound < $1.lowerBound }
    guard found.count == places.count, let first = found.first, let last = found.last else {
      return false
    }
    let areJoined = zip(found, found.dropFirst()).allSatisfy { one, other in
      one.upperBound <= other.lowerBound
        && text[one.upperBound..<other.lowerBound].split(whereSeparator: isMark)
          .allSatisfy { PlaceList.joints.contains(String($0)) }
    }
    return areJoined && !endsInName(text[..<first.lowerBound])
      && !startsWithName(text[last.upperBound...])
  }

  private func isMark(_ character: Character) -> Bool { character == " " || character == "," }

  /// Whether a further name stands before the list: `Lebanon, Syria and Turkey`.
  private func endsInName(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: isMark)
    guard let word = words.last(where: { $0 != "the" && $0 != "both" }) else { return true }
    return word.first?.isUppercase ?? true
  }

  /// Whether a further name stands behind the list: `Syria and Turkey and Lebanon`.
  private func startsWithName(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: isMark)
    guard words.first == "and", words.count > 1 else { return false }
    return words[1].first?.isUppercase ?? false
  }
}
