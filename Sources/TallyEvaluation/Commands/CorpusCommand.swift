import Foundation
import TallyKit

/// `corpus --documents N | --claims N --output FOLDER`: makes articles or claims to measure with.
struct CorpusCommand: Sendable {
  /// The bytes of claims that are kept before they are written.
  private static let chunk = 1 << 20

  private let invocation: EvaluationInvocation

  init(_ invocation: EvaluationInvocation) { self.invocation = invocation }

  /// Writes what is asked for.
  ///
  /// - Throws: `RunError` where an option is missing or a file cannot be written.
  func run() throws {
    guard let output = invocation.output else {
      throw RunError(nil, "say where the corpus goes: --output FOLDER")
    }
    let seed = UInt64(try invocation.number(.seed) ?? 1)
    let (documents, claims) = (
      try invocation.number(.documents), try invocation.number(.claims)
    )
    guard documents != nil || claims != nil else {
      throw RunError(nil, "say what to make: --documents N or --claims N")
    }
    do {
      let folder = URL(filePath: output)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if let documents { try write(documents, articles: SyntheticArticles(seed: seed), to: folder) }
      if let claims {
        let lines = try SyntheticClaims(seed: seed, count: claims)
        try write(claims, lines: lines, to: folder.appending(path: "claims.jsonl"))
      }
    } catch let error as CocoaError {
      throw RunError(output, "cannot be written: \(error.localizedDescription)")
    }
  }

  private func write(_ count: Int, articles: SyntheticArticles, to folder: URL) throws {
    for number in 0..<count {
      let file = folder.appending(path: "article-\(number).txt")
      try Data(articles.article(number).utf8).write(to: file)
    }
    EvaluationTool.print("\(count) articles in \(folder.path)\n")
  }

  private func write(_ count: Int, lines: SyntheticClaims, to file: URL) throws {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    var bytes: [UInt8] = []
    for number in 0..<count {
      bytes += lines.line(number)
      if bytes.count >= CorpusCommand.chunk || number + 1 == count {
        try handle.write(contentsOf: bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try handle.close()
    EvaluationTool.print("\(count) claims in \(file.path)\n")
  }
}
