/// Where a figure stands in a file that an editor can open.
struct SourcePlace: Hashable, Sendable {
  /// The path of the file.
  let path: String
  /// The line, from 1.
  let line: Int
  /// The column in code points, from 1; nil where the file's own columns are not known.
  let column: Int?
  /// The column just past the last code point; nil where it is not known.
  let endColumn: Int?
  /// The bytes in the file; nil where they are not known.
  let bytes: SpanRecord?
  /// The name of the record in a file of records; nil for files that are one document.
  let record: String?

  /// The place of a claim's figure.
  ///
  /// A claim of a record of JSON Lines counts lines and bytes in the record's text; in the file it stands on the
  /// record's line.
  init(_ claim: ClaimRecord, in index: ReportIndex) {
    let path = index.document(of: claim)?.path ?? claim.document
    if let (file, line) = SourcePlace.recordLine(path) {
      self.init(path: file, line: line, record: claim.document)
      return
    }
    let length = claim.number.end - claim.number.start
    let words = claim.figureWords.flatMap {
      $0.utf8.count == length ? $0.unicodeScalars.count : nil
    }
    let column = max(1, claim.column)
    // Without an end a region reaches to the end of the line, which the bytes would contradict.
    self.init(
      path: path, line: claim.line, column: column, endColumn: words.map { column + $0 },
      bytes: words == nil ? nil : claim.number)
  }

  /// The place of a comment that is amiss.
  init(_ ignore: IgnoreRecord) {
    if let (file, line) = SourcePlace.recordLine(ignore.path) {
      self.init(path: file, line: line, record: ignore.document)
      return
    }
    self.init(path: ignore.path, line: ignore.line, bytes: ignore.span)
  }

  private init(
    path: String, line: Int, column: Int? = nil, endColumn: Int? = nil, bytes: SpanRecord? = nil,
    record: String? = nil
  ) {
    self.path = path
    self.line = max(1, line)
    self.column = column
    self.endColumn = endColumn
    self.bytes = bytes
    self.record = record
  }

  /// The file and line of a record's path, `wire.jsonl:7`; nil for other paths.
  private static func recordLine(_ path: String) -> (file: String, line: Int)? {
    guard let colon = path.lastIndex(of: ":"), let line = Int(path[path.index(after: colon)...]),
      line > 0, path[..<colon].lowercased().hasSuffix(".jsonl")
    else { return nil }
    return (String(path[..<colon]), line)
  }
}
