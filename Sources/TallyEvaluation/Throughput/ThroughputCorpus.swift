import Foundation
import TallyKit

/// The texts that stages are timed on.
struct ThroughputCorpus: Sendable {
  /// The files they come from.
  let paths: [String]
  /// The text of each document.
  let texts: [[UInt8]]

  /// The bytes of all texts.
  var bytes: Int { texts.reduce(0) { $0 + $1.count } }

  /// Reads files of text, or of JSON Lines with a `text` a line.
  ///
  /// - Throws: `RunError` where one cannot be read or none holds text.
  init(_ paths: [String]) throws {
    self.paths = paths
    texts = try paths.flatMap { path in
      path.hasSuffix(".jsonl")
        ? try JSONLines.values(InputRecord.self, at: path).map { Array($0.text.utf8) }
        : [[UInt8](try JSONLines.contents(of: path))]
    }
    guard texts.contains(where: { !$0.isEmpty }) else {
      throw RunError(paths.first, "no text there to time anything on")
    }
  }
}
