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

  /// The code points before each stretch of `LineIndex.stride` bytes, so that a column costs the same in any line.
  private let points: [Int]

  private static let stride = 1_024

  /// Finds the lines of a text, each ended by LF, CR or both; time in proportion to its length.
  package init(_ bytes: Span<UInt8>) {
    var starts = [0]
    var points: [Int] = []
    points.reserveCapacity(bytes.count / LineIndex.stride + 1)
    var seen = 0
    for place in 0..<bytes.count {
      let byte = bytes[place]
      if place % LineIndex.stride == 0 { points.append(seen) }
      if byte & 0xC0 != 0x80 { seen += 1 }
      guard byte < 0x0E else { continue }
      if byte == 0x0A
        || (byte == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A))
      {
        starts.append(place + 1)
      }
    }
    self.starts = starts
    self.points = points
  }

  /// The number of lines; a last line without an end counts, and so does an empty one after the last end.
  package var count: Int { starts.count }

  /// The line and column of a byte: a binary search over the lines, and a fixed number of steps for the column.
  package func position(of offset: Int, in bytes: Span<UInt8>) -> Position {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let place = max(starts[low], min(offset, bytes.count))
    let column = pointsBefore(place, in: bytes) - pointsBefore(starts[low], in: bytes) + 1
    return Position(line: low + 1, column: column)
  }

  /// The code points that start before a byte.
  private func pointsBefore(_ offset: Int, in bytes: Span<UInt8>) -> Int {
    guard !points.isEmpty else { return 0 }
    let stretch = min(offset / LineIndex.stride, points.count - 1)
    var count = points[stretch]
    for place in stretch * LineIndex.stride..<min(offset, bytes.count)
    where bytes[place] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
