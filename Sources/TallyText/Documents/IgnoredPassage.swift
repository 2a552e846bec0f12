/// A passage whose findings a comment asks to be passed over.
package struct IgnoredPassage: Hashable, Sendable {
  /// Why; nil where the comment gives no reason, and then nothing is passed over.
  package let reason: String?

  /// The line of the comment in the original file, from 1.
  package let line: Int

  /// The comment's bytes in the original file.
  package let comment: TextSpan

  /// The bytes that it speaks of: the paragraph it stands in, else the next one; nil where none follows.
  package let passage: TextSpan?

  /// Makes a passage.
  package init(reason: String?, line: Int, comment: TextSpan, passage: TextSpan?) {
    self.reason = reason
    self.line = line
    self.comment = comment
    self.passage = passage
  }

  /// Finds the passages that the comments of a reading speak of; linear in the file's length.
  package static func all(in read: ReadText, original: [UInt8]) -> [IgnoredPassage] {
    guard !read.ignores.isEmpty else { return [] }
    let blocks = read.blocks.map { read.origins.original(of: $0.span) }
    var (block, line, place) = (0, 1, 0)
    return read.ignores.map { ignore in
      // Comments and blocks come in order, so each is passed once.
      while block < blocks.count, blocks[block].end <= ignore.span.start { block += 1 }
      while place < min(ignore.span.start, original.count) {
        if original[place] == 0x0A { line += 1 }
        place += 1
      }
      return IgnoredPassage(
        reason: ignore.reason, line: line, comment: ignore.span,
        passage: passage(of: ignore.span, next: block, among: blocks, in: original))
    }
  }

  /// The paragraph that the comment ends or stands in, else the one that follows.
  private static func passage(
    of comment: TextSpan, next: Int, among blocks: [TextSpan], in original: [UInt8]
  ) -> TextSpan? {
    if next < blocks.count, blocks[next].start <= comment.start { return blocks[next] }
    if next > 0, follows(comment, blocks[next - 1], in: original) { return blocks[next - 1] }
    return next < blocks.count ? blocks[next] : nil
  }

  /// Whether only blanks of one line stand between a paragraph's last word and the comment.
  private static func follows(
    _ comment: TextSpan, _ block: TextSpan, in original: [UInt8]
  ) -> Bool {
    guard block.end <= comment.start, comment.start <= original.count else { return false }
    return original[block.end..<comment.start].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
