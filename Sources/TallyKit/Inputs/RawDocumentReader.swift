import Foundation
import TallyReports

/// Reads found files into raw documents, in chunks of bounded size, one after the other.
struct RawDocumentReader: ~Copyable {
  /// What comes of one file or one line.
  enum Item: Sendable {
    case document(RawDocument)
    case skip(Report.Skip)
  }

  private let files: [InputFile]
  private let limits: InputLimits
  private let sources: SourceManifest
  private var next = 0
  private var lines: LineReader?
  private var names: Set<String> = []

  /// The most documents of a chunk.
  static let chunkLength = 64

  /// The bytes at which a chunk is full: bounds what is in memory when documents are large.
  static let chunkBytes = 4 << 20

  /// Makes a reader of files.
  init(_ files: [InputFile], limits: InputLimits, sources: SourceManifest = SourceManifest()) {
    self.files = files
    self.limits = limits
    self.sources = sources
  }

  /// The next documents, in order; empty at the end.
  mutating func nextChunk() -> [Item] {
    var items: [Item] = []
    var bytes = 0
    while items.count < RawDocumentReader.chunkLength, bytes < RawDocumentReader.chunkBytes,
      next < files.count
    {
      guard let item = nextItem(of: files[next]) else { continue }
      if case .document(let document) = item { bytes += document.bytes.count }
      items.append(item)
    }
    return items
  }

  private mutating func nextItem(of file: InputFile) -> Item? {
    if file.kind == .jsonLines { return nextRecord(of: file) }
    next += 1
    return read(file)
  }

  private mutating func read(_ file: InputFile) -> Item {
    do throws(FileFailure) {
      let opened = try RawDocumentReader.open(file)
      if let refusal = opened.status.refusal { return skip(file.path, refusal) }
      guard opened.size <= limits.sourceBytes,
        let bytes = try opened.readAll(limit: limits.sourceBytes)
      else { return skip(file.path, tooLarge(opened.size)) }
      let name = unique(file.name)
      let declared = sources.entry(path: file.path, name: name)
      let decoded = declared?.encoding?.decoded(bytes)
      return .document(
        RawDocument(
          name: name, path: file.path, kind: file.kind, bytes: decoded?.text ?? bytes, record: nil,
          declared: declared, decoded: decoded))
    } catch {
      return skip(file.path, "cannot be read: \(error). Check the file and its permissions")
    }
  }

  /// The next record of a file of JSON Lines; nil where a line is blank or the file has ended.
  private mutating func nextRecord(of file: InputFile) -> Item? {
    do throws(FileFailure) {
      if lines == nil {
        let opened = try RawDocumentReader.open(file)
        if let refusal = opened.status.refusal {
          next += 1
          return skip(file.path, refusal)
        }
        lines = LineReader(opened, limit: limits.sourceBytes)
      }
      guard let line = try lines?.next(), let number = lines?.number else {
        let isEmpty = lines?.number == 0
        endFile()
        return isEmpty ? skip(file.path, "empty. Remove it, or fetch it again") : nil
      }
      return record(line, at: number, of: file)
    } catch {
      endFile()
      return skip(file.path, "cannot be read: \(error). Check the file and its permissions")
    }
  }

  private mutating func endFile() {
    lines = nil
    next += 1
  }

  private mutating func record(_ line: LineReader.Line, at number: Int, of file: InputFile)
    -> Item?
  {
    let place = "\(file.path):\(number)"
    guard case .bytes(let bytes) = line else { return skip(place, tooLarge(nil)) }
    if bytes.allSatisfy({ $0 <= 0x20 }) { return nil }
    if let invalid = ByteCheck.refusal(bytes) { return skip(place, invalid) }
    switch InputRecord.read(Data(bytes)) {
    case .failure(let mistake): return skip(place, mistake.reason)
    case .success(let record):
      let name = unique(record.id ?? "\(file.name):\(number)")
      return .document(
        RawDocument(
          name: name, path: place, kind: .text, bytes: Array(record.text.utf8), record: record,
          declared: sources.entry(path: place, name: name)))
    }
  }

  private func skip(_ place: String, _ reason: String) -> Item {
    .skip(Report.Skip(name: place, reason: reason))
  }

  private func tooLarge(_ size: Int?) -> String {
    let holds = size.map { $0 > limits.sourceBytes ? "holds \($0) bytes, " : "" } ?? ""
    return "\(holds)more than the limit of \(limits.sourceBytes). Raise --max-source-bytes"
  }

  private mutating func unique(_ name: String) -> String {
    var candidate = name
    var count = 1
    while !names.insert(candidate).inserted {
      count += 1
      candidate = "\(name)#\(count)"
    }
    return candidate
  }

  private static func open(_ file: InputFile) throws(FileFailure) -> OpenFile {
    file.path == "-" ? OpenFile(standardInput: ()) : try OpenFile(path: file.path)
  }
}
