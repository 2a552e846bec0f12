/// Facts in words, as baselines record them: parts apart by middle dots, an unknown part a question mark.
enum KeyWords {
  /// Whether two facts are the same but for parts that one of them leaves unknown.
  static func fit(_ one: String, _ other: String) -> Bool {
    let (first, second) = (parts(one), parts(other))
    guard first.count == second.count else { return false }
    return zip(first, second).allSatisfy { $0 == $1 || $0 == "?" || $1 == "?" }
  }

  private static func parts(_ key: String) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in key {
      if character == "·" {
        parts.append(trimmed(part))
        part = ""
      } else {
        part.append(character)
      }
    }
    return parts + [trimmed(part)]
  }

  private static func trimmed(_ part: String) -> String {
    var rest = part[...]
    while rest.hasPrefix(" ") { rest = rest.dropFirst() }
    while rest.hasSuffix(" ") { rest = rest.dropLast() }
    return String(rest)
  }
}
