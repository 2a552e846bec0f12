package import Foundation
import TallyText

/// A folder of rules while it is being read: gives out rows, numbers them, and remembers their addresses.
package struct RuleFolder: Sendable {
  /// A rule as lists and checks show it.
  package struct Entry: Sendable {
    /// The table: the folder's name below `rules`.
    package let table: String
    /// The layer that reads the table.
    package let layer: RuleLayer
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

  /// Every rule that could not be read so far.
  package private(set) var errors: [RuleError] = []

  /// The tables read so far.
  private var tables: Set<String> = []

  /// The layer that reads now.
  private var layer = RuleLayer.text

  /// Opens a folder of rules.
  package init(_ url: URL) { self.url = url }

  /// Reads every file of a table, in order of name, one JSON object a line.
  ///
  /// Blank lines and lines that start with `//` are for people. A row that cannot be read is put among
  /// `errors` and left out, so that one run names every mistake.
  package mutating func rows<Row: RuleRow>(
    _ row: Row.Type, table: String
  ) throws -> [RuleLine<Row>] {
    tables.insert(table)
    var lines: [RuleLine<Row>] = []
    for file in try files(of: table) {
      let name = "rules/\(table)/\(file)"
      let url = url.appending(path: table).appending(path: file)
      do {
        let file = try RuleFile(contentsOf: url, name: name)
        for line in file.lines {
          decode(row, from: line, of: file, table: table, name: name, into: &lines)
        }
      } catch let error as RuleError {
        errors.append(error)
      }
    }
    return lines
  }

  /// Runs one layer's reading; nil, with the mistake put among `errors`, where a table does not hold together.
  mutating func reading<Tables>(
    _ layer: RuleLayer, _ vocabulary: inout Vocabulary,
    _ read: (inout RuleFolder, inout Vocabulary) throws -> Tables
  ) throws -> Tables? {
    let known = errors.count
    self.layer = layer
    do {
      return try read(&self, &vocabulary)
    } catch let error as RuleError {
      // After a row has been left out, what does not fit together may only miss that row.
      if errors.count == known { errors.append(error) }
      return nil
    }
  }

  /// Puts folders that no layer reads among `errors`: a misspelt name must not silence its rules.
  mutating func noteUnreadTables() {
    let known = tables.sorted().joined(separator: ", ")
    var waiting = subfolders(of: "")
    while let name = waiting.popLast() {
      if tables.contains(name) { continue }
      if tables.contains(where: { $0.hasPrefix(name + "/") }) {
        waiting += subfolders(of: name)
      } else {
        let location = RuleLocation(file: "rules/\(name)", line: 0)
        let reason = "no table has this name; the tables are \(known)"
        errors.append(RuleError(location: location, reason: reason))
      }
    }
  }

  /// The folders in a folder of rules, hidden ones left out, last name first.
  private func subfolders(of name: String) -> [String] {
    let folder = url.appending(path: name)
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return entries.sorted(by: >).filter { entry in
      var isFolder: ObjCBool = false
      let path = folder.appending(path: entry).path
      let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      return !entry.hasPrefix(".") && exists && isFolder.boolValue
    }.map { name.isEmpty ? $0 : "\(name)/\($0)" }
  }

  private func files(of table: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: url.appending(path: table).path)
        .filter { $0.hasSuffix(".jsonl") }.sorted()
    } catch {
      throw RuleError(
        location: RuleLocation(file: "rules/\(table)", line: 0),
        reason: "the folder cannot be read; expected files of rules, one JSON object a line")
    }
  }

  private mutating func decode<Row: RuleRow>(
    _ row: Row.Type, from line: RuleFile.Line, of file: RuleFile, table: String, name: String,
    into lines: inout [RuleLine<Row>]
  ) {
    let location = RuleLocation(file: name, line: line.number)
    do {
      let row = try RuleFolder.plain(row, line, of: file) ?? RuleFolder.any(row, line)
      let id = RuleID(index: Int32(clamping: entries.count))
      lines.append(RuleLine(row: row, id: id, location: location))
      entries.append(
        Entry(
          table: table, layer: layer, location: location, text: line.text, example: row.example))
    } catch {
      errors.append(RuleError(location: location, reason: reason(of: error)))
    }
  }

  /// The row of a plain line; nil where the line is not plain or is no such row.
  private static func plain<Row: RuleRow>(
    _ row: Row.Type, _ line: RuleFile.Line, of file: RuleFile
  ) -> Row? {
    do {
      return try Row(from: PlainRowDecoder(PlainRow(line.bytes, of: file.bytes)))
    } catch {
      return nil
    }
  }

  /// The row of any line, or what is wrong with it.
  private static func any<Row: RuleRow>(_ row: Row.Type, _ line: RuleFile.Line) throws -> Row {
    try JSONDecoder().decode(Row.self, from: Data(line.text.utf8))
  }

  private func reason(of error: any Error) -> String {
    switch error {
    case let error as DecodingError: error.reason
    case let error as RuleError: error.reason
    default: "\(error)"
    }
  }
}
