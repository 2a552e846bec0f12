/// Facts in words, as baselines record them: parts apart by middle dots, an unknown part a question mark.
struct KeyWords {
  private let parts: [String]

  /// Takes a fact apart.
  init(_ key: String) { parts = KeyWords.parts(key) }

  /// Whether two facts are the same but for parts that one of them leaves unknown.
  func fits(_ other: KeyWords) -> Bool {
    guard parts.count == other.parts.count else { return false }
    return zip(parts, other.parts).allSatisfy { $0 == $1 || $0 == "?" || $1 == "?" }
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
