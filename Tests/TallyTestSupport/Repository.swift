package import Foundation

/// Places in this repository that tests read.
package enum Repository {
  /// The top folder.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The rules.
  package static let rules = root.appending(path: "rules")

  /// The model that tags and parses sentences.
  package static let model = root.appending(path: "Sources/TallyKit/Models/english.syntax")

  /// A file or folder below `Tests`.
  package static func tests(_ path: String) -> URL { root.appending(path: "Tests/\(path)") }
}
