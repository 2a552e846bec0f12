/// A file to read, found but not yet opened.
package struct InputFile: Hashable, Sendable {
  /// How reports speak of it: the path below the folder that was given, or the file's own name.
  package let name: String

  /// The path by which a reader can open it; `-` for standard input.
  package let path: String

  /// What it holds.
  package let kind: InputKind

  /// Makes a file.
  package init(name: String, path: String, kind: InputKind) {
    self.name = name
    self.path = path
    self.kind = kind
  }
}
