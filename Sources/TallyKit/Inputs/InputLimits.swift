/// How much input is taken; reaching a limit is reported, never silent.
package struct InputLimits: Hashable, Sendable {
  /// The most bytes of one file, or of one line of JSON Lines.
  package let sourceBytes: Int

  /// How many folders may lie inside one another.
  package let folderDepth: Int

  /// Makes limits.
  package init(sourceBytes: Int = 64 << 20, folderDepth: Int = 64) {
    self.sourceBytes = sourceBytes
    self.folderDepth = folderDepth
  }
}
