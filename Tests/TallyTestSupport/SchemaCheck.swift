package import Foundation

/// A compact check of JSON against a schema: the part of draft 2020-12 that this project's schemas use.
package struct SchemaCheck {
  private let schema: [String: Any]

  /// Whether members that the schema does not name are mistakes, as in tests of our own output.
  private let isStrict: Bool

  /// Takes a schema as JSON.
  package init(_ schema: Data, isStrict: Bool = true) throws {
    let object = try JSONSerialization.jsonObject(with: schema)
    self.schema = object as? [String: Any] ?? [:]
    self.isStrict = isStrict
  }

  /// What is wrong with a JSON text; empty where nothing is.
  package func mistakes(in json: Data) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
    return mistakes(value, schema, at: "$")
  }

  private func mistakes(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let forms = schema["oneOf"] as? [[String: Any]] {
      let fitting = forms.filter { mistakes(value, $0, at: place).isEmpty }
      return fitting.count == 1 ? [] : ["\(place) fits \(fitting.count) forms"]
    }
    if let constant = schema["const"] as? String {
      return value as? String == constant ? [] : ["\(place) is not \(constant)"]
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    guard types.contains(where: { isOf($0, value) }) else { return ["\(place) is no \(types)"] }
    if value is NSNull { return [] }
    return details(value, schema, at: place)
  }

  private func details(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let words = schema["enum"] as? [Any], let text = value as? String,
      !words.contains(where: { $0 as? String == text })
    {
      return ["\(place) is none of the words: \(text)"]
    }
    if let text = value as? String, let pattern = schema["pattern"] as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      return ["\(place) does not fit \(pattern)"]
    }
    if let number = (value as? NSNumber)?.doubleValue {
      if let least = (schema["minimum"] as? NSNumber)?.doubleValue, number < least {
        return ["\(place) is below \(least)"]
      }
      if let most = (schema["maximum"] as? NSNumber)?.doubleValue, number > most {
        return ["\(place) is above \(most)"]
      }
    }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      return list.enumerated().flatMap { mistakes($1, items, at: "\(place)[\($0)]") }
    }
    guard let object = value as? [String: Any] else { return [] }
    return members(object, schema, at: place)
  }

  private func members(
    _ object: [String: Any], _ schema: [String: Any], at place: String
  ) -> [String] {
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    var found = required.filter { object[$0] == nil }.map { "\(place).\($0) is missing" }
    for (name, value) in object {
      if let form = known[name] {
        found += mistakes(value, form, at: "\(place).\(name)")
      } else if let form = schema["additionalProperties"] as? [String: Any] {
        found += mistakes(value, form, at: "\(place).\(name)")
      } else if isStrict || schema["additionalProperties"] as? Bool == false {
        found.append("\(place).\(name) is not in the schema")
      }
    }
    return found
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean": (value as? NSNumber).map { isFlag($0) } ?? false
    case "number": (value as? NSNumber).map { !isFlag($0) } ?? false
    case "integer":
      (value as? NSNumber).map { !isFlag($0) && $0.doubleValue == $0.doubleValue.rounded() }
        ?? false
    default: false
    }
  }

  /// Numbers that JSON writes as true and false have the C type of a character.
  private func isFlag(_ number: NSNumber) -> Bool {
    unsafe String(cString: unsafe number.objCType) == "c"
  }
}
