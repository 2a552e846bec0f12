/// Names of base units in running text.
enum UnitWords {
  /// The unit as it stands behind a figure: `metres per second`, `US dollars`, `years old`, `percent`.
  static func plural(_ unit: String) -> String {
    var words = unit.split(separator: " ").map(String.init)
    // What is counted stands before "per", and before "old"; else the last word names it.
    let head = (words.firstIndex { $0 == "per" || $0 == "old" } ?? words.count) - 1
    guard words.indices.contains(head), words[head] != "percent", words[head].last != "z" else {
      return unit
    }
    words[head] += "s"
    return words.joined(separator: " ")
  }
}
