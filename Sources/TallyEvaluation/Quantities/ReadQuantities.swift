import Foundation
import TallyKit
import TallyReports

/// The quantities of one line as `tally quantities` writes them.
struct ReadQuantities: Decodable, Sendable {
  /// The identifier of the line.
  let id: String
  /// Its quantities.
  let quantities: [ScoredQuantity]

  /// The quantities of each line of a file with `id` and `text`, by identifier; read as `tally quantities` reads.
  ///
  /// - Throws: `RunError` where a line is skipped.
  static func byIdentifier(
    in path: String, checker: Checker
  ) async throws -> [String: [ScoredQuantity]] {
    var lines: [UInt8] = []
    try await checker.quantities([path]) { outcomes in
      for outcome in outcomes {
        switch outcome {
        case .lines(let bytes): lines += bytes
        case .skipped(let skip): throw RunError(skip.name, skip.reason)
        }
      }
    }
    let decoder = JSONDecoder()
    let read = try lines.split(separator: UInt8(ascii: "\n"))
      .map { try decoder.decode(ReadQuantities.self, from: Data($0)) }
    return Dictionary(read.map { ($0.id, $0.quantities) }, uniquingKeysWith: { $1 })
  }
}
