import Foundation
import TallyComparison
import TallyReports
import TallyText

/// One entry of a baseline as a line of its file, with its keys in a fixed order.
struct BaselineRecord: Codable, Hashable, Sendable {
  /// The finding's identity.
  let fingerprint: String
  /// The identity of its fact; nil where it was not known when the entry was made.
  let fact: String?
  /// The fact in words.
  let key: String
  /// The values at odds.
  let values: [String]
  /// The documents at odds.
  let sources: [String]
  /// The day on which it was accepted.
  let added: String?
  /// Why it may stand.
  let reason: String
  /// Who answers for it.
  let owner: String?
  /// The last day on which it holds.
  let expires: String?

  /// Makes the record of an entry.
  init(_ entry: BaselineEntry) {
    fingerprint = entry.fingerprint
    fact = entry.keyFingerprint.isEmpty ? nil : entry.keyFingerprint
    key = entry.key
    values = entry.values
    sources = entry.sources
    added = entry.added?.description
    reason = entry.reason
    owner = entry.owner
    expires = entry.expires?.description
  }

  /// Reads a line; a line of JSON that is no entry is a failure.
  ///
  /// - Throws: `RunError` where the line is not JSON, as after a merge that went wrong.
  static func entry(of line: [UInt8], at place: String) throws -> Result<BaselineEntry, RunError> {
    let data = Data(line)
    guard (try? JSONSerialization.jsonObject(with: data)) is [String: Any] else {
      throw RunError(
        place, "not a JSON object; resolve the merge, or restore the line from version control")
    }
    do {
      return .success(try JSONDecoder().decode(BaselineRecord.self, from: data).entry())
    } catch let error as RecordMistake {
      return .failure(RunError(place, "malformed entry: \(error.reason)"))
    } catch DecodingError.keyNotFound(let key, _) {
      return .failure(RunError(place, "malformed entry: \"\(key.stringValue)\" is missing"))
    } catch {
      return .failure(RunError(place, "malformed entry: a field is of another kind"))
    }
  }

  private func entry() throws -> BaselineEntry {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw RecordMistake("\"reason\" is empty")
    }
    return BaselineEntry(
      fingerprint: fingerprint, keyFingerprint: fact ?? "", key: key, values: values,
      sources: sources, added: try BaselineRecord.date(added, "added"), reason: reason,
      owner: owner, expires: try BaselineRecord.date(expires, "expires"))
  }

  private static func date(_ text: String?, _ field: String) throws -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(iso: text) else {
      throw RecordMistake("\"\(field)\" is not a date such as 2022-01-30")
    }
    return date
  }
}

extension BaselineRecord: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("fingerprint", fingerprint)
      if let fact { $0.field("fact", fact) }
      $0.field("key", key)
      $0.field("values", values)
      $0.field("sources", sources)
      if let added { $0.field("added", added) }
      $0.field("reason", reason)
      if let owner { $0.field("owner", owner) }
      if let expires { $0.field("expires", expires) }
    }
  }
}
