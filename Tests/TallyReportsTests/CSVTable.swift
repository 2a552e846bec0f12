/// Reads CSV by the grammar of RFC 4180, section 2, for tests.
struct CSVTable {
  /// The cells of each record.
  private(set) var rows: [[String]] = []
  /// Whether every byte followed the grammar.
  private(set) var isWellFormed = true

  /// Reads a table.
  init(_ bytes: [UInt8]) {
    var place = 0
    while place < bytes.count {
      var row: [String] = []
      while true {
        row.append(CSVTable.cell(bytes, &place, &isWellFormed))
        guard place < bytes.count, bytes[place] == UInt8(ascii: ",") else { break }
        place += 1
      }
      rows.append(row)
      let isEnd = place + 1 < bytes.count && bytes[place] == 0x0D && bytes[place + 1] == 0x0A
      if !isEnd { isWellFormed = false }
      place += 2
    }
  }

  private static func cell(_ bytes: [UInt8], _ place: inout Int, _ isWellFormed: inout Bool)
    -> String
  {
    var cell: [UInt8] = []
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      while place < bytes.count, !",\r\n\"".utf8.contains(bytes[place]) {
        cell.append(bytes[place])
        place += 1
      }
      return String(decoding: cell, as: UTF8.self)
    }
    place += 1
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\"") {
        place += 1
        guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
          return String(decoding: cell, as: UTF8.self)
        }
      }
      cell.append(bytes[place])
      place += 1
    }
    isWellFormed = false
    return String(decoding: cell, as: UTF8.self)
  }
}
