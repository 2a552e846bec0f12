/// The lines of a file of WordNet's database.
enum WordNetLines {
  /// The lines of a file; those of the licence, which start with a space, are left out.
  ///
  /// - Throws: `RunError` where the file cannot be read.
  static func lines(of path: String) throws -> [Substring] {
    String(decoding: try JSONLines.contents(of: path), as: UTF8.self)
      .split(separator: "\n").filter { !$0.utf8.starts(with: [0x20]) }
  }
}
