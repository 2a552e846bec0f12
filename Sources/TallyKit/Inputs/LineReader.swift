/// Reads a file line by line with bounded memory; a line over the limit is passed over, and said to be.
struct LineReader: ~Copyable {
  /// One line.
  enum Line: Hashable, Sendable {
    /// Its bytes, without the line end.
    case bytes([UInt8])
    /// It holds more bytes than the limit.
    case tooLong
  }

  private let file: OpenFile
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  /// The number of the last line given out, from 1.
  private(set) var number = 0

  /// Reads from an open file.
  init(_ file: consuming OpenFile, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// The next line; nil at the end.
  mutating func next() throws(FileFailure) -> Line? {
    var isTooLong = false
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return give(upTo: end, resumeAt: end + 1, isTooLong: isTooLong)
      }
      if buffer.count - position > limit {
        isTooLong = true
        position = buffer.count
      }
      searched = buffer.count - position
      buffer.removeFirst(position)
      position = 0
      if !isAtEnd { isAtEnd = try file.read(256 << 10, into: &buffer) == 0 }
      if isAtEnd {
        guard !buffer.isEmpty || isTooLong else { return nil }
        return give(upTo: buffer.count, resumeAt: buffer.count, isTooLong: isTooLong)
      }
    }
  }

  private mutating func give(upTo end: Int, resumeAt next: Int, isTooLong: Bool) -> Line {
    number += 1
    defer { position = next }
    if isTooLong || end - position > limit { return .tooLong }
    let hasReturn = end > position && buffer[end - 1] == UInt8(ascii: "\r")
    return .bytes(Array(buffer[position..<(hasReturn ? end - 1 : end)]))
  }
}
