package import Foundation
import TallyText

/// A folder of rules while it is being read: gives out rows, numbers them, and remembers their addresses.
package struct RuleFolder: Sendable {
  /// A rule as lists and checks show it.
  package struct Entry: Sendable {
    /// The table: the folder's name below `rules`.
    package let table: String
    /// Where it stands.
    package let location: RuleLocation
    /// The line as it is written.
    package let text: String
    /// Its example.
    package let example: RuleExample
  }

  /// The folder.
  package let url: URL

  /// Every rule read so far, in order of its number.
  package private(set) var entries: [Entry] = []

  /// Opens a folder of rules.
  package init(_ url: URL) { self.url = url }

  /// Reads every file of a table, in order of name, one JSON object a line.
  ///
  /// Blank lines and lines that start with `//` are for people.
  package mutating func rows<Row: RuleRow>(
    _ row: Row.Type, table: String
  ) throws -> [RuleLine<Row>] {
    var lines: [RuleLine<Row>] = []
    for name in try files(of: table) { try read(row, table: table, file: name, into: &lines) }
    return lines
  }

  private func files(of table: String) throws -> [String] {
    let folder = url.appending(path: table)
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    } catch {
      throw RuleError(
        location: RuleLocation(file: "rules/\(table)", line: 0),
        reason: "the folder cannot be read; expected files of rules, one JSON object a line")
    }
    return names.filter { $0.hasSuffix(".jsonl") }.sorted()
  }

  private mutating func read<Row: RuleRow>(
    _ row: Row.Type, table: String, file: String, into lines: inout [RuleLine<Row>]
  ) throws {
    let data = try Data(contentsOf: url.appending(path: table).appending(path: file))
    let decoder = JSONDecoder()
    let split = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in split.enumerated() {
      guard !line.allSatisfy({ $0 <= 0x20 }), !line.starts(with: "//".utf8) else { continue }
      let location = RuleLocation(file: "rules/\(table)/\(file)", line: index + 1)
      do {
        let row = try decoder.decode(Row.self, from: Data(line))
        lines.append(
          RuleLine(row: row, id: RuleID(index: Int32(entries.count)), location: location))
        entries.append(
          Entry(
            table: table, location: location, text: String(decoding: line, as: UTF8.self),
            example: row.example))
      } catch let error as DecodingError {
        throw RuleError(location: location, reason: error.reason)
      }
    }
  }
}

extension DecodingError {
  /// What is wrong, in words.
  fileprivate var reason: String {
    switch self {
    case .keyNotFound(let key, _): "missing \"\(key.stringValue)\""
    case .typeMismatch(_, let context): "\(path(context)): \(context.debugDescription)"
    case .valueNotFound(_, let context): "\(path(context)): \(context.debugDescription)"
    case .dataCorrupted(let context): context.debugDescription
    @unknown default: "\(self)"
    }
  }

  private func path(_ context: Context) -> String {
    context.codingPath.map(\.stringValue).joined(separator: ".")
  }
}
