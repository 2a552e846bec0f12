import TallyText

/// Places that a text names one after the other: `in Syria and Turkey`.
struct PlaceList {
  private let places: [String]
  private let joining: Set<String>
  private let opening: Set<String>

  /// Makes a list of places, with the words that rules let stand between two of them and before one.
  init(_ places: [String], words: ArithmeticWords) {
    self.places = places
    joining = Set(words.phrases(.betweenPlaces).flatMap(\.words))
    opening = Set(words.phrases(.beforePlace).flatMap(\.words))
  }

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
          .allSatisfy { joining.contains(String($0)) || opening.contains(String($0)) }
    }
    return areJoined && !endsInName(text[..<first.lowerBound])
      && !startsWithName(text[last.upperBound...])
  }

  private func isMark(_ character: Character) -> Bool { character == " " || character == "," }

  /// Whether a further name stands before the list: `Lebanon, Syria and Turkey`.
  private func endsInName(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: isMark)
    guard !words.isEmpty else { return true }
    return words.last { !opening.contains(String($0)) }?.first?.isUppercase ?? false
  }

  /// Whether a further name stands behind the list: `Syria and Turkey and Lebanon`.
  private func startsWithName(_ text: Substring) -> Bool {
    let words = text.split(whereSeparator: isMark)
    guard words.count > 1, joining.contains(String(words[0])) else { return false }
    return words[1].first?.isUppercase ?? false
  }
}
