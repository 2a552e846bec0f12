import Foundation

/// One file of rules, checked before its lines are decoded.
struct RuleFile: Sendable {
  /// The most bytes that a file of rules may hold.
  static let byteLimit = 16 << 20

  /// One line that holds a rule.
  struct Line: Sendable {
    /// Its number, from 1.
    let number: Int
    /// Its bytes in the file, without the line end.
    let bytes: Range<Int>
    /// Its text.
    let text: String
  }

  /// The bytes of the file.
  let bytes: [UInt8]

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
    bytes = [UInt8](data)
    lines = try RuleFile.lines(of: bytes, name: name)
  }

  private static func lines(of bytes: [UInt8], name: String) throws -> [Line] {
    var lines: [Line] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      (start, number) = (end + 1, number + 1)
      guard let text = String(validating: line, as: UTF8.self) else {
        throw error(name, number, "not valid UTF-8; save the file as UTF-8")
      }
      let isForPeople = line.starts(with: "//".utf8) || line.allSatisfy { $0 <= 0x20 }
      if !isForPeople {
        lines.append(Line(number: number, bytes: line.startIndex..<end, text: text))
      }
    }
    return lines
  }

  private static func error(_ file: String, _ line: Int, _ reason: String) -> RuleError {
    RuleError(location: RuleLocation(file: file, line: line), reason: reason)
  }
}
