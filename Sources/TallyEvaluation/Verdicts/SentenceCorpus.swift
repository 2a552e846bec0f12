import Foundation
import TallyClaims
import TallyKit
import TallyReports
import TallyText

/// Sentences that are read as documents of their own.
enum SentenceCorpus {
  /// One sentence that was read.
  struct Sentence: Sendable {
    /// The document that it makes.
    let profile: DocumentProfile
    /// Its claims.
    var claims: [Claim]
  }

  /// A text to read.
  struct Text: Sendable {
    /// The words.
    let words: String
    /// The day of publication, as it is written.
    let published: String?

    /// Makes a text.
    init(_ words: String, published: String? = nil) {
      self.words = words
      self.published = published
    }
  }

  /// Reads sentences as a user's documents are read; by position. What cannot be read is left out.
  static func read(_ sentences: [String], checker: Checker) async throws -> [Int: Sentence] {
    try await read(sentences.map { Text($0) }, checker: checker)
  }

  /// Reads texts as a user's documents are read; by position. What cannot be read is left out.
  static func read(_ texts: [Text], checker: Checker) async throws -> [Int: Sentence] {
    let lines = texts.enumerated().map { Line(id: String($0.offset), text: $0.element) }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(lines.jsonLines).write(to: file)
    let reading = try await checker.read([file.path])
    var read: [Int: Sentence] = [:]
    let positions = reading.documents.map { Int($0.name) }
    for (profile, position) in zip(reading.documents, positions) {
      if let position { read[position] = Sentence(profile: profile, claims: []) }
    }
    for claim in reading.claims {
      if let position = positions[claim.document] { read[position]?.claims.append(claim) }
    }
    return read
  }

  /// A document on one line.
  private struct Line: JSONWritable {
    let id: String
    let text: Text

    func write(to json: inout JSONWriter) {
      json.object {
        $0.field("id", id)
        $0.field("text", text.words)
        if let published = text.published { $0.field("date", published) }
      }
    }
  }
}
