import TallyKit

/// Reads JSON strictly: no comments, no trailing commas, no name twice; linear in the length.
struct PlacedJSONParser {
  /// How many values may lie inside one another.
  private static let deepest = 32

  private let bytes: [UInt8]
  private let path: String
  private var place = 0
  private var line = 1

  /// Reads a whole file.
  ///
  /// - Throws: `RunError` with file and line.
  static func parse(_ bytes: [UInt8], path: String) throws(RunError) -> PlacedJSON {
    var parser = PlacedJSONParser(bytes: bytes, path: path)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.place == bytes.count else {
      throw parser.mistake("more after the end of the object")
    }
    return value
  }

  private init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  private func mistake(_ what: String) -> RunError {
    RunError("\(path):\(line)", "not JSON: \(what). Correct it there or just before")
  }

  private mutating func skipBlanks() {
    while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) {
      if bytes[place] == 0x0A { line += 1 }
      place += 1
    }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(RunError) -> PlacedJSON {
    guard depth < PlacedJSONParser.deepest else { throw mistake("nested too deeply") }
    skipBlanks()
    let start = line
    guard place < bytes.count else { throw mistake("it ends too early") }
    let kind: PlacedJSON.Kind
    switch bytes[place] {
    case UInt8(ascii: "{"): kind = .object(try members(depth: depth))
    case UInt8(ascii: "["): kind = .list(try elements(depth: depth))
    case UInt8(ascii: "\""): kind = .text(try text())
    default: kind = try word()
    }
    return PlacedJSON(kind: kind, line: start)
  }

  private mutating func members(depth: Int) throws(RunError) -> [PlacedJSON.Member] {
    var members: [PlacedJSON.Member] = []
    var names: Set<String> = []
    _ = take("{")
    if take("}") { return members }
    repeat {
      skipBlanks()
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
        throw mistake("a name in double quotes is missing")
      }
      let start = line
      let name = try text()
      guard names.insert(name).inserted else { throw mistake("\"\(name)\" stands twice") }
      guard take(":") else { throw mistake("a colon is missing after \"\(name)\"") }
      members.append(
        PlacedJSON.Member(name: name, line: start, value: try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw mistake("a comma or } is missing") }
    return members
  }

  private mutating func elements(depth: Int) throws(RunError) -> [PlacedJSON] {
    var elements: [PlacedJSON] = []
    _ = take("[")
    if take("]") { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw mistake("a comma or ] is missing") }
    return elements
  }

  private mutating func word() throws(RunError) -> PlacedJSON.Kind {
    let start = place
    while place < bytes.count, PlacedJSONParser.isWordByte(bytes[place]) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "null": return .null
    case "true": return .flag(true)
    case "false": return .flag(false)
    default:
      guard PlacedJSONParser.isNumber(word) else {
        throw mistake(word.isEmpty ? "a value is missing" : "\"\(word)\" is no value")
      }
      return .number(word)
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.first(where: { $0 != "-" }), first.isASCII, first.isNumber,
      word.last?.isNumber == true, let number = Double(word), number.isFinite
    else { return false }
    let digits = word.drop { $0 == "-" }
    return !digits.hasPrefix("0") || digits.count == 1
      || !digits.dropFirst().prefix(1).allSatisfy(\.isNumber)
  }

  private mutating func text() throws(RunError) -> String {
    var result: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: result, as: UTF8.self) else {
          throw mistake("a text is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): result += Array(String(try escape()).utf8)
      case 0..<0x20: throw mistake("a text goes over the end of its line")
      default: result.append(byte)
      }
    }
    throw mistake("a text has no end")
  }

  private mutating func escape() throws(RunError) -> Unicode.Scalar {
    guard place < bytes.count else { throw mistake("a text has no end") }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw mistake("\\\(String(Unicode.Scalar(byte))) is no escape")
    }
  }

  /// Four hexadecimal digits; of a surrogate pair both.
  private mutating func unicodeEscape() throws(RunError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    if (0xD800..<0xDC00).contains(first), bytes[place...].starts(with: Array("\\u".utf8)) {
      place += 2
      let second = try hexadecimal()
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw mistake("half of a surrogate pair stands alone")
  }

  private mutating func hexadecimal() throws(RunError) -> UInt32 {
    let digits = String(decoding: bytes[place..<min(place + 4, bytes.count)], as: UTF8.self)
    guard digits.utf8.count == 4, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
      let value = UInt32(digits, radix: 16)
    else { throw mistake("four hexadecimal digits are missing after \\u") }
    place += 4
    return value
  }
}
