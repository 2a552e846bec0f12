import Foundation
import TallyKit

/// The tables that come with this module: spellings of units, figures of others, templates.
enum EvaluationResource {
  /// The rows of a table, in order.
  ///
  /// - Throws: `RunError` where the table is not there or a row is no such value.
  static func rows<Row: Decodable>(_ row: Row.Type, of table: String) throws -> [Row] {
    guard let url = Bundle.module.url(forResource: "Resources/\(table)", withExtension: "jsonl")
    else {
      throw RunError(table, "a table of this tool is missing; build it again with swift build")
    }
    return try JSONLines.values(row, at: url.path)
  }
}
