/// What the user says of documents that do not say it themselves: who published them, when, and in which encoding.
package struct SourceManifest: Hashable, Sendable {
  /// What is said of one document.
  package struct Entry: Hashable, Sendable {
    /// The day of publication, as it is written.
    package let date: String?
    /// The outlet or author.
    package let source: String?
    /// The encoding of the file; nil for UTF-8.
    package let encoding: SourceEncoding?

    /// Makes an entry.
    package init(date: String?, source: String?, encoding: SourceEncoding? = nil) {
      self.date = date
      self.source = source
      self.encoding = encoding
    }
  }

  private let entries: [String: Entry]

  /// Makes a manifest of entries by path, or by the name or identifier of a document.
  package init(_ entries: [String: Entry] = [:]) {
    self.entries = Dictionary(
      entries.map { (SourceManifest.plain($0.key), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What is said of a document; its path counts before its name.
  func entry(path: String, name: String) -> Entry? {
    entries.isEmpty
      ? nil : entries[SourceManifest.plain(path)] ?? entries[SourceManifest.plain(name)]
  }

  /// The entries that none of some documents goes by, in order.
  package func unused(paths: [String]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let known = Set(paths.map(SourceManifest.plain))
    return entries.keys.filter { !known.contains($0) }.sorted()
  }

  /// The path without `.` parts and double slashes.
  private static func plain(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
