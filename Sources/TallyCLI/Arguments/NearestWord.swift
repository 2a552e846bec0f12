/// Finds the word that was probably meant.
enum NearestWord {
  /// The nearest of the known words, within a third of the length and two letters at least; nil where none is near.
  static func to(_ word: String, among known: [String]) -> String? {
    let limit = max(2, word.count / 3)
    let ranked = known.map { (word: $0, distance: distance(word, $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= limit else {
      return nil
    }
    return best.word
  }

  /// The number of letters to insert, remove or replace (Levenshtein 1966); quadratic in the length.
  static func distance(_ first: String, _ second: String) -> Int {
    // Long words are not typing slips; the bound keeps hostile input cheap.
    let (left, right) = (Array(first.unicodeScalars.prefix(64)), Array(second.unicodeScalars))
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[right.count]
  }
}
