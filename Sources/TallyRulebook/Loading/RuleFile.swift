import Foundation

/// One file of rules, checked before its lines are decoded.
struct RuleFile: Sendable {
  /// The most bytes that a file of rules may hold.
  static let byteLimit = 16 << 20

  /// One line that holds a rule.
  struct Line: Sendable {
    /// Its number, from 1.
    let number: Int
    /// Its bytes, without the line end.
    let bytes: Data
  }

  /// The lines that hold rules; blank lines and lines that start with `//` are for people.
  let lines: [Line]

  /// Reads a file; `name` is how messages speak of it.
  init(contentsOf url: URL, name: String) throws {
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw RuleFile.error(name, 0, "the file cannot be read; check that it is a readable file")
    }
    guard data.count <= RuleFile.byteLimit else {
      throw RuleFile.error(name, 0, "larger than 16 MB; split the table into several files")
    }
    lines = try RuleFile.lines(of: data, name: name)
  }

  private static func lines(of data: Data, name: String) throws -> [Line] {
    var lines: [Line] = []
    let split = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, slice) in split.enumerated() {
      guard String(validating: slice, as: UTF8.self) != nil else {
        throw error(name, index + 1, "not valid UTF-8; save the file as UTF-8")
      }
      let isForPeople = slice.starts(with: "//".utf8) || slice.allSatisfy { $0 <= 0x20 }
      if !isForPeople { lines.append(Line(number: index + 1, bytes: Data(slice))) }
    }
    return lines
  }

  private static func error(_ file: String, _ line: Int, _ reason: String) -> RuleError {
    RuleError(location: RuleLocation(file: file, line: line), reason: reason)
  }
}
