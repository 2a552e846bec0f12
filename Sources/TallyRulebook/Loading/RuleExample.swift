/// A rule's example: a sentence, and the reading that must be among those that the sentence gives.
///
/// Written as two strings: `["a 2.5 kg bag", "2.5 kilogram"]`. The rule itself must be on the trail of the
/// reading. A second string that starts with `not ` names a reading that must not be there.
package struct RuleExample: Decodable, Hashable, Sendable {
  /// The sentence.
  package let text: String

  /// The reading.
  package let reading: String

  /// Makes an example of its two strings; nil where there are more or fewer.
  init?(_ strings: [String]) {
    guard strings.count == 2 else { return nil }
    text = strings[0]
    reading = strings[1]
  }

  package init(from decoder: any Decoder) throws {
    var list = try decoder.unkeyedContainer()
    text = try list.decode(String.self)
    reading = try list.decode(String.self)
    guard list.isAtEnd else {
      throw DecodingError.dataCorruptedError(
        in: list, debugDescription: "an example is a text and its reading, two strings")
    }
  }
}
