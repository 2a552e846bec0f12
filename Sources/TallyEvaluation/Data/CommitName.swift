import Foundation

/// The commit that a checkout stands at, read from the files of git.
enum CommitName {
  /// The first twelve digits of the commit of the checkout that holds a folder; `unknown` where there is none.
  static func current(above folder: String) -> String {
    var place = URL(filePath: folder).standardizedFileURL
    // A checkout deeper than this is none that a person made.
    for _ in 0..<64 {
      if let store = store(at: place.appending(path: ".git")) {
        return name(in: store).map { String($0.prefix(12)) } ?? "unknown"
      }
      if place.path == "/" { break }
      place = place.deletingLastPathComponent()
    }
    return "unknown"
  }

  /// The folder that holds `HEAD`: `.git` itself, or for a further working tree the one that it names.
  private static func store(at place: URL) -> URL? {
    if text(of: place.appending(path: "HEAD")) != nil { return place }
    guard let line = text(of: place), line.hasPrefix("gitdir: ") else { return nil }
    return URL(filePath: String(line.dropFirst(8)), relativeTo: place.deletingLastPathComponent())
  }

  private static func name(in store: URL) -> String? {
    guard let head = text(of: store.appending(path: "HEAD")) else { return nil }
    guard head.hasPrefix("ref: ") else { return digits(head) }
    let reference = String(head.dropFirst(5))
    let common =
      text(of: store.appending(path: "commondir"))
      .map { URL(filePath: $0, relativeTo: URL(filePath: store.path + "/")) } ?? store
    for folder in [store, common] {
      if let name = text(of: folder.appending(path: reference)) { return digits(name) }
    }
    let packed = text(of: common.appending(path: "packed-refs"))?.split(separator: "\n") ?? []
    let line = packed.first { $0.hasSuffix(" \(reference)") }
    return line.flatMap { digits(String($0.prefix { $0 != " " })) }
  }

  private static func digits(_ text: String) -> String? {
    text.utf8.count >= 12 && text.allSatisfy(\.isHexDigit) ? text : nil
  }

  private static func text(of file: URL) -> String? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
