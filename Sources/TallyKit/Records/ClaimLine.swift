import Foundation
import TallyReports

/// A line of a file of claims, read apart from the others.
struct ClaimLine: Sendable {
  /// The number of the line, from 1.
  let number: Int

  /// The claim's record, or what is wrong with the line; nil for an empty one.
  let outcome: Result<ClaimRecord, RecordMistake>?

  /// Reads a line.
  ///
  /// - Parameter limit: the most bytes that a line may have, for the words of a mistake.
  init(_ line: LineReader.Line, number: Int, limit: Int) {
    self.number = number
    switch line {
    case .tooLong:
      outcome = .failure(RecordMistake("more than the limit of \(limit) bytes. Split the line"))
    case .bytes(let bytes):
      outcome = bytes.allSatisfy { $0 <= 0x20 } ? nil : ClaimLine.record(bytes)
    }
  }

  private static func record(_ bytes: [UInt8]) -> Result<ClaimRecord, RecordMistake> {
    // Comparing needs no trail, so it is passed over in lines that this program wrote.
    if let record = ClaimRecord(line: bytes, readsTrail: false) { return .success(record) }
    do {
      return .success(try JSONDecoder().decode(ClaimRecord.self, from: Data(bytes)))
    } catch DecodingError.keyNotFound(let key, _) {
      return .failure(RecordMistake("not a claim: \"\(key.stringValue)\" is missing. Add it"))
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      let field = context.codingPath.map(\.stringValue).joined(separator: ".")
      return .failure(
        RecordMistake("not a claim: \"\(field)\" is of another kind. Correct it"))
    } catch {
      return .failure(RecordMistake("not JSON. Give one claim a line"))
    }
  }
}
