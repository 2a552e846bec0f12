import Foundation
import TallyReports

/// The first line of a baseline: the form of the file, and how fingerprints were made.
struct BaselineHeader: Codable, Hashable, Sendable {
  /// The way in which fingerprints are made; entries of another way would match nothing.
  static let recipe = "tally-finding/1"

  /// The form of the file.
  let schema: String
  /// The way in which its fingerprints were made.
  let recipe: String

  /// The line, ended.
  static var line: [UInt8] {
    let header = BaselineHeader(schema: BaselineFile.schema, recipe: recipe)
    return [header].jsonLines
  }

  /// Checks a first line.
  ///
  /// - Throws: `RunError` where it is none of this version's.
  static func check(_ line: [UInt8], path: String) throws {
    guard let header = try? JSONDecoder().decode(BaselineHeader.self, from: Data(line)) else {
      throw RunError(
        "\(path):1",
        "not the header of a baseline; restore the file from version control, or make "
          + "it again with tally baseline create")
    }
    guard header.schema == BaselineFile.schema, header.recipe == recipe else {
      throw RunError(
        "\(path):1",
        "written as \(header.schema) with \(header.recipe); this version reads "
          + "\(BaselineFile.schema) with \(recipe). Make it again with tally baseline create")
    }
  }
}

extension BaselineHeader: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("schema", schema)
      $0.field("recipe", recipe)
    }
  }
}
