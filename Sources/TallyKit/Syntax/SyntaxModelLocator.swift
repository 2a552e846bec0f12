package import Foundation

/// Finds the file of the model that tags and parses.
package struct SyntaxModelLocator: Sendable {
  /// The places looked at, in order.
  private let candidates: [URL]

  /// Where to look, given the executable: a file named by the user counts alone; else the one of the checkout that the
  /// executable was built in; else the one shipped beside it.
  package init(named file: String?, executable: URL?) {
    if let file {
      candidates = [URL(filePath: file)]
    } else if let executable {
      let real = executable.resolvingSymlinksInPath()
      candidates =
        SyntaxModelLocator.checkouts(above: real) + SyntaxModelLocator.shipped(beside: real)
    } else {
      candidates = []
    }
  }

  /// The first of the places that is a file.
  ///
  /// - Throws: `RunError` naming every place that was looked at.
  package func find() throws -> URL {
    for candidate in candidates where FileStatus(following: candidate.path) == .file {
      return candidate
    }
    let places = candidates.map(\.path).joined(separator: ", ")
    throw RunError("model", "no model of English syntax at \(places)")
  }

  private static let name = "english.syntax"

  private static func checkouts(above executable: URL) -> [URL] {
    let parts = executable.pathComponents
    guard let build = parts.lastIndex(of: ".build"), build > 0 else { return [] }
    let root = URL(filePath: "/" + parts[1..<build].joined(separator: "/"))
    let isPackage = FileStatus(following: root.appending(path: "Package.swift").path) == .file
    return isPackage ? [root.appending(path: "Sources/TallyKit/Models/\(name)")] : []
  }

  private static func shipped(beside executable: URL) -> [URL] {
    let folder = executable.deletingLastPathComponent()
    return [
      folder.appending(path: "tally_TallyKit.resources/Models/\(name)"),
      folder.appending(path: "tally_TallyKit.bundle/Models/\(name)"),
      folder.appending(path: "tally_TallyKit.bundle/Contents/Resources/Models/\(name)"),
      folder.deletingLastPathComponent().appending(path: "share/tally/Models/\(name)"),
    ]
  }
}
