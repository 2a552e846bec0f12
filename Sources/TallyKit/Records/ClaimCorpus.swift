import Foundation
import TallyClaims
import TallyReports
import TallyText

/// Claims that were read from files of JSON Lines, with the documents that they name.
struct ClaimCorpus: Sendable {
  /// The claims, in order of reading.
  private(set) var claims: [Claim] = []
  /// The documents, in the order in which claims first name them.
  private(set) var documents: [DocumentProfile] = []
  /// Lines that were not read.
  private(set) var skipped: [Report.Skip] = []

  private let rebuilder: ClaimRebuilder
  private let limits: InputLimits
  private var positions: [String: Int] = [:]
  private var identifiers: Set<String> = []

  /// Makes an empty corpus.
  init(rebuilder: ClaimRebuilder, limits: InputLimits) {
    self.rebuilder = rebuilder
    self.limits = limits
  }

  /// Reads a file; `-` is standard input. A line that is no claim is skipped and named.
  mutating func read(_ path: String) {
    do throws(FileFailure) {
      let file = try path == "-" ? OpenFile(standardInput: ()) : OpenFile(path: path)
      if let refusal = file.status.refusal { return skip(path, refusal) }
      if file.status == .folder { return skip(path, "a folder. Name the file of claims in it") }
      var lines = LineReader(file, limit: limits.sourceBytes)
      while let line = try lines.next() { read(line, at: "\(path):\(lines.number)") }
    } catch {
      skip(path, "cannot be read: \(error). Check the file and its permissions")
    }
  }

  /// Adds the claim of a record; says what is wrong where it is none.
  @discardableResult
  mutating func add(_ record: ClaimRecord) -> RecordMistake? {
    guard identifiers.insert(record.id).inserted else {
      return RecordMistake("the identifier \(record.id) is given twice. Give each claim its own")
    }
    switch rebuilder.claim(of: record, document: position(of: record)) {
    case .success(let claim): claims.append(claim)
    case .failure(let mistake): return mistake
    }
    return nil
  }

  private mutating func read(_ line: LineReader.Line, at place: String) {
    guard case .bytes(let bytes) = line else {
      return skip(place, "more than the limit of \(limits.sourceBytes) bytes. Split the line")
    }
    if bytes.allSatisfy({ $0 <= 0x20 }) { return }
    do {
      let record = try JSONDecoder().decode(ClaimRecord.self, from: Data(bytes))
      if let mistake = add(record) { skip(place, mistake.reason) }
    } catch DecodingError.keyNotFound(let key, _) {
      skip(place, "not a claim: \"\(key.stringValue)\" is missing. Add it")
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      let field = context.codingPath.map(\.stringValue).joined(separator: ".")
      skip(place, "not a claim: \"\(field)\" is of another kind. Correct it")
    } catch {
      skip(place, "not JSON. Give one claim a line")
    }
  }

  private mutating func position(of record: ClaimRecord) -> Int {
    if let known = positions[record.document] { return known }
    let published = record.published.flatMap { CalendarDate(iso: $0) }
      .map { PublicationDate($0, basis: record.publishedFrom ?? "the claim") }
    positions[record.document] = documents.count
    documents.append(
      DocumentProfile(
        name: record.document, path: record.document, source: record.source, published: published,
        sha256: ""))
    return documents.count - 1
  }

  private mutating func skip(_ place: String, _ reason: String) {
    skipped.append(Report.Skip(name: place, reason: reason))
  }
}
