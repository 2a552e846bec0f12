/// The regular plural of English nouns and the regular forms of English verbs.
///
/// The spelling rules of Quirk et al., A Comprehensive Grammar of the English Language (1985), §§ 3.3–3.10, 5.73–5.80.
package enum Inflection {
  /// The plural of a noun in the singular: `soldier` → `soldiers`, `body` → `bodies`.
  package static func plural(of noun: String) -> String {
    let letters = Array(noun.utf8)
    guard let last = letters.last else { return noun }
    if last == UInt8(ascii: "y"), letters.count > 1, !isVowel(letters[letters.count - 2]) {
      return String(noun.dropLast()) + "ies"
    }
    return noun + (hisses(letters) ? "es" : "s")
  }

  /// The singular of a noun that may be a regular plural: `soldiers` → `soldier`, `gas` → `gas`.
  package static func singular(of noun: String) -> String {
    let letters = Array(noun.utf8)
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return noun }
    for ending in ["ss", "us", "is"] where noun.hasSuffix(ending) { return noun }
    if noun.hasSuffix("ies"), letters.count > 4 { return String(noun.dropLast(3)) + "y" }
    for ending in ["ches", "shes", "sses", "xes", "zzes"] where noun.hasSuffix(ending) {
      return String(noun.dropLast(2))
    }
    return String(noun.dropLast())
  }

  /// The regular forms of a verb: `station` → `stations`, `stationed`, `stationing`.
  package static func forms(of verb: String) -> [String] {
    let letters = Array(verb.utf8)
    guard let last = letters.last else { return [verb] }
    if last == UInt8(ascii: "e") {
      let stem = String(verb.dropLast())
      return [verb, verb + "s", verb + "d", stem + "ing"]
    }
    if last == UInt8(ascii: "y"), letters.count > 1, !isVowel(letters[letters.count - 2]) {
      let stem = String(verb.dropLast())
      return [verb, stem + "ies", stem + "ied", verb + "ing"]
    }
    let stem = doubles(letters) ? verb + String(decoding: [last], as: UTF8.self) : verb
    return [verb, verb + (hisses(letters) ? "es" : "s"), stem + "ed", stem + "ing"]
  }

  /// Whether a verb of one syllable doubles its last consonant: `drop` → `dropped`, but not `kill`, `load`, `show`.
  private static func doubles(_ letters: [UInt8]) -> Bool {
    guard letters.count > 2, let last = letters.last, !isVowel(last),
      ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"), UInt8(ascii: "h")].contains(last),
      isVowel(letters[letters.count - 2]), letters.filter(isVowel).count == 1
    else { return false }
    return true
  }

  private static func hisses(_ letters: [UInt8]) -> Bool {
    guard let last = letters.last else { return false }
    if last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z") {
      return true
    }
    guard last == UInt8(ascii: "h"), letters.count > 1 else { return false }
    let before = letters[letters.count - 2]
    return before == UInt8(ascii: "c") || before == UInt8(ascii: "s")
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }
}
