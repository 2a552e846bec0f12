/// Where each line of a text starts, to tell the line and column of a byte.
package struct LineIndex: Hashable, Sendable {
  /// A place as people count it.
  package struct Position: Hashable, Sendable {
    /// The line, from 1.
    package let line: Int
    /// The column in code points, from 1.
    package let column: Int
  }

  private let starts: [Int]

  /// Finds the lines of a text, each ended by LF, CR or both; time in proportion to its length.
  package init(_ bytes: Span<UInt8>) {
    var starts = [0]
    for place in 0..<bytes.count {
      let byte = bytes[place]
      guard byte < 0x0E else { continue }
      if byte == 0x0A
        || (byte == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A))
      {
        starts.append(place + 1)
      }
    }
    self.starts = starts
  }

  /// The number of lines; a last line without an end counts, and so does an empty one after the last end.
  package var count: Int { starts.count }

  /// The line and column of a byte: a binary search, and time in proportion to the column.
  package func position(of offset: Int, in bytes: Span<UInt8>) -> Position {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    for place in starts[low]..<max(starts[low], min(offset, bytes.count))
    where bytes[place] & 0xC0 != 0x80 { column += 1 }
    return Position(line: low + 1, column: column)
  }
}
