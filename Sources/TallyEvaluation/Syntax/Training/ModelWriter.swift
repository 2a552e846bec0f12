import TallySyntax

/// Writes what was learnt as a model file; see `SyntaxModelFormat`.
struct ModelWriter {
  /// How many units of the file a weight of one is.
  private let scale: Int64
  private var sizes: [UInt32] = []
  private var tables: [UInt8] = []

  /// Makes a writer.
  init(_ settings: TrainingSettings) {
    scale = settings.weightScale
  }

  /// Adds a table of pairs of class and weight.
  mutating func addClasses(
    _ table: PerceptronTable, voices: Int, least: Int64, bits: Int
  ) {
    var pairs: [UInt16] = [0x8000]
    var entries: [SlotTableBuilder.Entry] = []
    for row in 0..<table.count {
      let weights = rounded(table, row, voices, least)
      let kept = weights.indices.filter { weights[$0] != 0 }
      guard let last = kept.last, pairs.count + kept.count < 1 << 24 else { continue }
      entries.append(
        SlotTableBuilder.Entry(
          hash: table.keys[row], payload: UInt32(pairs.count), importance: importance(weights)))
      for index in kept {
        let flag: UInt16 = index == last ? 0x80 : 0
        pairs.append((UInt16(index) | flag) << 8 | UInt16(WeightCode.byte(for: weights[index])))
      }
    }
    add(SlotTableBuilder.buckets(entries, bits: bits), pairs: pairs)
  }

  /// Adds the dictionary.
  mutating func addWords(_ entries: [SlotTableBuilder.Entry], bits: Int) {
    add(SlotTableBuilder.buckets(entries, bits: bits), pairs: [])
  }

  /// Adds a table of three weights a feature.
  mutating func addSteps(
    _ table: PerceptronTable, voices: Int, least: Int64, bits: Int
  ) {
    var entries: [SlotTableBuilder.Entry] = []
    for row in 0..<table.count {
      let weights = rounded(table, row, voices, least)
      let bytes = weights.map { UInt32(WeightCode.byte(for: $0)) }
      let payload = bytes[0] | bytes[1] << 8 | bytes[2] << 16
      guard payload != 0 else { continue }
      entries.append(
        SlotTableBuilder.Entry(
          hash: table.keys[row], payload: payload, importance: importance(weights)))
    }
    add(SlotTableBuilder.buckets(entries, bits: bits), pairs: [])
  }

  /// The bytes of the file.
  func bytes() -> [UInt8] {
    var checked: [UInt8] = []
    for size in sizes { ModelWriter.append(size, to: &checked) }
    checked += tables
    var file = SyntaxModelFormat.magic
    ModelWriter.append(SyntaxModelFormat.version, to: &file)
    ModelWriter.append(UInt32(SyntaxModelFormat.checkedStart + checked.count), to: &file)
    let checksum = SyntaxModelFormat.checksum(checked.span, from: 0)
    ModelWriter.append(UInt32(truncatingIfNeeded: checksum), to: &file)
    ModelWriter.append(UInt32(truncatingIfNeeded: checksum >> 32), to: &file)
    return file + checked
  }

  /// The averages of a row in units of the file, those that are too small as 0.
  private func rounded(
    _ table: PerceptronTable, _ row: Int, _ voices: Int, _ least: Int64
  ) -> [Int64] {
    (0..<table.width * 4).map { column in
      let weight =
        Int64(table.weight(row, column)) * scale / (PerceptronTable.scale * Int64(max(1, voices)))
      return abs(weight) < least ? 0 : weight
    }
  }

  private func importance(_ weights: [Int64]) -> Int64 { weights.reduce(0) { max($0, abs($1)) } }

  private mutating func add(_ buckets: [SIMD4<UInt32>], pairs: [UInt16]) {
    sizes.append(UInt32(buckets.count))
    sizes.append(UInt32(pairs.count))
    for bucket in buckets {
      for lane in 0..<4 { ModelWriter.append(bucket[lane], to: &tables) }
    }
    for pair in pairs {
      tables.append(UInt8(truncatingIfNeeded: pair))
      tables.append(UInt8(truncatingIfNeeded: pair >> 8))
    }
    while tables.count % 16 != 0 { tables.append(0) }
  }

  private static func append(_ word: UInt32, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }
}
