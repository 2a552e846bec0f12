import Foundation
import TallyComparison
import TallyKit

/// The file of rules that weighs the signs, line by line.
struct SignRules {
  private let lines: [String]

  /// Reads a file of rules.
  ///
  /// - Throws: `RunError` where it cannot be read.
  init(at path: String) throws {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw RunError(path, "no such file; --output names the rules whose weights are set anew")
    }
    lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
  }

  /// The file with other weights, by the number of the sign; all else stays as it is.
  func text(with weights: [Double]) -> String {
    lines.map { line in
      guard let name = SignRules.value(of: "sign", in: line),
        let weight = SignRules.value(of: "weight", in: line),
        let sign = LinkageSign.allCases.first(where: { $0.name == line[name] })
      else { return line }
      return line.replacingCharacters(in: weight, with: SignRules.decimal(weights[sign.rawValue]))
    }.joined(separator: "\n")
  }

  /// Two digits after the point at most: `0.5`, `-1.25`, `0`.
  private static func decimal(_ weight: Double) -> String {
    let hundredths = Int((weight * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func value(of key: String, in line: String) -> Range<String.Index>? {
    guard let start = line.range(of: "\"\(key)\":\"")?.upperBound,
      let end = line[start...].firstIndex(of: "\"")
    else { return nil }
    return start..<end
  }
}
