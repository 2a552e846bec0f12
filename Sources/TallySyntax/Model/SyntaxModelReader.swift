/// Reads the parts of a model file one after another, when its head has been checked.
struct SyntaxModelReader {
  private var place = SyntaxModelFormat.tablesStart
  private var sizePlace = SyntaxModelFormat.checkedStart

  /// Checks magic, version, size and checksum.
  init(_ bytes: Span<UInt8>) throws(SyntaxModelError) {
    let magic = SyntaxModelFormat.magic
    guard bytes.count >= magic.count, magic.indices.allSatisfy({ bytes[$0] == magic[$0] }) else {
      throw .foreign
    }
    guard bytes.count >= SyntaxModelFormat.tablesStart else {
      throw .size(expected: SyntaxModelFormat.tablesStart, found: bytes.count)
    }
    let version = bytes.word(at: 8)
    guard version == SyntaxModelFormat.version else { throw .version(version) }
    let size = Int(bytes.word(at: 12))
    guard size == bytes.count, size <= SyntaxModelFormat.largestSize else {
      throw .size(expected: size, found: bytes.count)
    }
    let start = SyntaxModelFormat.checkedStart
    let checksum = UInt64(bytes.word(at: 16)) | UInt64(bytes.word(at: 20)) << 32
    guard checksum == SyntaxModelFormat.checksum(bytes, from: start) else { throw .damaged }
  }

  /// The next table of classes.
  mutating func classTable(in bytes: Span<UInt8>, classes: Int) throws(SyntaxModelError)
    -> ClassTable
  {
    let slots = try slotTable(in: bytes)
    let count = Int(bytes.word(at: sizePlace - 4))
    let pairs = try halfWords(in: bytes, count: count)
    guard let table = ClassTable(slots: slots, pairs: pairs, classes: classes) else {
      throw .inconsistent
    }
    return table
  }

  /// The next table that has slots alone.
  mutating func plainTable(in bytes: Span<UInt8>) throws(SyntaxModelError) -> SlotTable {
    let slots = try slotTable(in: bytes)
    guard bytes.word(at: sizePlace - 4) == 0 else { throw .inconsistent }
    return slots
  }

  /// The slots of the next table.
  private mutating func slotTable(in bytes: Span<UInt8>) throws(SyntaxModelError) -> SlotTable {
    let count = Int(bytes.word(at: sizePlace))
    sizePlace += 8
    guard count <= (bytes.count - place) / 16 else { throw .inconsistent }
    var buckets: [SIMD4<UInt32>] = []
    buckets.reserveCapacity(count)
    for _ in 0..<count {
      buckets.append(bytes.words(at: place))
      place += 16
    }
    guard let table = SlotTable(buckets: buckets) else { throw .inconsistent }
    return table
  }

  /// Checks that nothing is left.
  func finish(_ bytes: Span<UInt8>) throws(SyntaxModelError) {
    guard place == bytes.count else { throw .inconsistent }
  }

  private mutating func halfWords(
    in bytes: Span<UInt8>, count: Int
  ) throws(SyntaxModelError) -> [UInt16] {
    let filled = (count + 7) / 8 * 16
    guard filled <= bytes.count - place else { throw .inconsistent }
    var found: [UInt16] = []
    found.reserveCapacity(count)
    for index in 0..<count { found.append(bytes.halfWord(at: place + index * 2)) }
    place += filled
    return found
  }
}
