import Foundation
package import TallyRulebook

/// A rule's fields in the order in which the line writes them, as words for people.
package struct RuleFields: Sendable {
  /// One field: its name and its value.
  package struct Field: Hashable, Sendable {
    /// The name.
    package let name: String
    /// The value, in words: the members of a list with commas between them.
    package let value: String
  }

  /// The fields, the example left out.
  package let fields: [Field]

  /// Reads the fields of a rule.
  package init(_ entry: RuleFolder.Entry) {
    let object = try? JSONSerialization.jsonObject(with: Data(entry.text.utf8))
    let values = object as? [String: Any] ?? [:]
    let names = values.keys.filter { $0 != "example" }.map { name in
      (name: name, place: RuleFields.place(of: name, in: entry.text))
    }
    fields = names.sorted { ($0.place, $0.name) < ($1.place, $1.name) }.map { name, _ in
      Field(name: name, value: RuleFields.words(values[name]))
    }
  }

  private static func place(of name: String, in text: String) -> Int {
    text.range(of: "\"\(name)\"").map {
      text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
    }
      ?? Int.max
  }

  private static func words(_ value: Any?) -> String {
    switch value {
    case let text as String: text
    case let list as [Any]: list.map { words($0) }.joined(separator: ", ")
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.map { "\($0.key) \(words($0.value))" }
        .joined(separator: ", ")
    case let value?: "\(value)"
    case nil: ""
    }
  }
}
