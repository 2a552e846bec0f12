/// A rule that fired, and how often.
public struct RuleUseRecord: Hashable, Sendable, Codable {
  /// The address of the rule: `rules/units/mass.jsonl:14`.
  public let rule: String
  /// In how many steps of claims and comparisons.
  public let times: Int

  /// The rules that fired in a list of steps, in order of address.
  static func all(in steps: some Sequence<TrailRecord>) -> [RuleUseRecord] {
    var counts: [String: Int] = [:]
    for step in steps {
      if let rule = step.rule { counts[rule, default: 0] += 1 }
    }
    return counts.map { RuleUseRecord(rule: $0.key, times: $0.value) }
      .sorted { order($0.rule, $1.rule) }
  }

  /// By file, then by line as a number.
  private static func order(_ left: String, _ right: String) -> Bool {
    let (leftFile, leftLine) = parts(left)
    let (rightFile, rightLine) = parts(right)
    return leftFile == rightFile ? leftLine < rightLine : leftFile < rightFile
  }

  private static func parts(_ address: String) -> (file: Substring, line: Int) {
    guard let colon = address.lastIndex(of: ":") else { return (address[...], 0) }
    return (address[..<colon], Int(address[address.index(after: colon)...]) ?? 0)
  }
}

extension RuleUseRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("rule", rule)
      $0.field("times", times)
    }
  }
}
