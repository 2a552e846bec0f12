package import Foundation

/// Finds the folder of rules.
package struct RulesLocator: Sendable {
  /// The places looked at, in order.
  private let candidates: [URL]

  /// Where to look, given the executable: a folder named by the user counts alone; else the checkout that
  /// the executable was built in, so that an edited rule works at once; else the rules shipped beside it.
  package init(named folder: String?, executable: URL?) {
    if let folder {
      candidates = [URL(filePath: folder)]
    } else if let executable {
      let real = executable.resolvingSymlinksInPath()
      candidates = RulesLocator.checkouts(above: real) + RulesLocator.shipped(beside: real)
    } else {
      candidates = []
    }
  }

  /// The first of the places that is a folder.
  ///
  /// - Throws: `RunError` naming every place that was looked at.
  package func find() throws -> URL {
    for candidate in candidates where FileStatus(following: candidate.path) == .folder {
      return candidate
    }
    let places = candidates.map(\.path).joined(separator: ", ")
    throw RunError("rules", "no folder of rules at \(places); name it with --rules DIR")
  }

  private static func checkouts(above executable: URL) -> [URL] {
    let parts = executable.pathComponents
    guard let build = parts.lastIndex(of: ".build"), build > 0 else { return [] }
    let root = URL(filePath: "/" + parts[1..<build].joined(separator: "/"))
    let isPackage = FileStatus(following: root.appending(path: "Package.swift").path) == .file
    return isPackage ? [root.appending(path: "rules")] : []
  }

  private static func shipped(beside executable: URL) -> [URL] {
    let folder = executable.deletingLastPathComponent()
    return [
      folder.appending(path: "tally_TallyRulebook.resources/rules"),
      folder.appending(path: "tally_TallyRulebook.bundle/rules"),
      folder.appending(path: "tally_TallyRulebook.bundle/Contents/Resources/rules"),
      folder.deletingLastPathComponent().appending(path: "share/tally/rules"),
    ]
  }
}
