/// One line of rules taken apart in a single pass, without decoding anything that no row asks for.
///
/// It reads the plain JSON that nearly every rule is written in: no escapes, no fractions, no key twice. What is not
/// plain is left to Foundation's decoder, which also has the words for what is wrong.
struct PlainRow {
  /// A line that is not plain; the other decoder has the last word on it.
  struct NotPlain: Error {}

  /// What a value is.
  enum Kind { case text, number, flag, null, list, object }

  /// A value, or the name of a member right before its value.
  struct Node {
    /// What it is.
    let kind: Kind
    /// Its bytes; of a text those between the quotes.
    let bytes: Range<Int>
    /// The place after its last part.
    var next: Int
  }

  /// The bytes of the file.
  let file: [UInt8]

  /// All values in the order in which they begin, each before its parts.
  private(set) var nodes: [Node] = []

  private var place: Int
  private let end: Int

  /// How deep values may lie in one another.
  private static let deepest = 8

  /// Takes a line of a file apart.
  init(_ line: Range<Int>, of file: [UInt8]) throws {
    self.file = file
    place = line.lowerBound
    end = line.upperBound
    nodes.reserveCapacity(24)
    try readValue(depth: 0)
    skipSpace()
    guard place == end else { throw NotPlain() }
  }

  /// The text of a node.
  func text(_ node: Int) throws -> String {
    guard nodes[node].kind == .text else { throw NotPlain() }
    return String(decoding: file[nodes[node].bytes], as: UTF8.self)
  }

  /// The whole number of a node.
  func whole(_ node: Int) throws -> Int {
    let digits = file[nodes[node].bytes]
    // One without a sign, and short enough that it cannot overflow.
    guard nodes[node].kind == .number, digits.count < 19,
      digits.count == 1 || digits.first != UInt8(ascii: "0")
    else { throw NotPlain() }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Whether a node says `true`.
  func flag(_ node: Int) throws -> Bool {
    guard nodes[node].kind == .flag else { throw NotPlain() }
    return file[nodes[node].bytes.lowerBound] == UInt8(ascii: "t")
  }

  /// The texts of a list of nothing else.
  func texts(_ node: Int) throws -> [String] {
    guard nodes[node].kind == .list else { throw NotPlain() }
    var texts: [String] = []
    texts.reserveCapacity(nodes[node].next - node - 1)
    var part = node + 1
    while part < nodes[node].next {
      texts.append(try text(part))
      part = nodes[part].next
    }
    return texts
  }

  /// How many members an object has.
  func memberCount(of object: Int) -> Int {
    var count = 0
    var name = object + 1
    while name < nodes[object].next {
      count += 1
      name = nodes[name + 1].next
    }
    return count
  }

  /// The value of a member of an object.
  func member(_ key: String, of object: Int) -> Int? {
    var key = key
    return key.withUTF8 { key in
      var name = object + 1
      while name < nodes[object].next {
        if unsafe isName(name, key) { return name + 1 }
        name = nodes[name + 1].next
      }
      return nil
    }
  }

  private func isName(_ node: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = nodes[node].bytes
    guard bytes.count == key.count else { return false }
    for offset in 0..<key.count where unsafe file[bytes.lowerBound + offset] != key[offset] {
      return false
    }
    return true
  }
}

extension PlainRow {
  private mutating func readValue(depth: Int) throws {
    skipSpace()
    guard place < end, depth < PlainRow.deepest else { throw NotPlain() }
    switch file[place] {
    case UInt8(ascii: "\""): try readText()
    case UInt8(ascii: "{"): try readParts(.object, upTo: UInt8(ascii: "}"), depth: depth)
    case UInt8(ascii: "["): try readParts(.list, upTo: UInt8(ascii: "]"), depth: depth)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readDigits()
    case UInt8(ascii: "t"): try readWord("true", .flag)
    case UInt8(ascii: "f"): try readWord("false", .flag)
    case UInt8(ascii: "n"): try readWord("null", .null)
    default: throw NotPlain()
    }
  }

  private mutating func readText() throws {
    let start = place + 1
    place = start
    while place < end, file[place] != UInt8(ascii: "\"") {
      guard file[place] >= 0x20, file[place] != UInt8(ascii: "\\") else { throw NotPlain() }
      place += 1
    }
    guard place < end else { throw NotPlain() }
    append(.text, start..<place)
    place += 1
  }

  private mutating func readDigits() {
    let start = place
    while place < end, file[place] &- UInt8(ascii: "0") < 10 { place += 1 }
    append(.number, start..<place)
  }

  private mutating func readWord(_ word: String, _ kind: Kind) throws {
    let start = place
    for byte in word.utf8 {
      guard place < end, file[place] == byte else { throw NotPlain() }
      place += 1
    }
    append(kind, start..<place)
  }

  private mutating func readParts(_ kind: Kind, upTo bracket: UInt8, depth: Int) throws {
    let node = nodes.count
    append(kind, place..<place)
    place += 1
    skipSpace()
    if place < end, file[place] == bracket {
      place += 1
    } else {
      repeat {
        if kind == .object { try readName(of: node) }
        try readValue(depth: depth + 1)
      } while try goesOn(before: bracket)
    }
    nodes[node].next = nodes.count
  }

  /// Reads the name of a member and its colon.
  private mutating func readName(of object: Int) throws {
    skipSpace()
    guard place < end, file[place] == UInt8(ascii: "\"") else { throw NotPlain() }
    // Until all its parts are read, an object ends with the last of them.
    nodes[object].next = nodes.count
    let earlier = nodes.count
    try readText()
    var name = object + 1
    while name < earlier {
      if file[nodes[name].bytes] == file[nodes[earlier].bytes] { throw NotPlain() }
      name = nodes[name + 1].next
    }
    skipSpace()
    guard place < end, file[place] == UInt8(ascii: ":") else { throw NotPlain() }
    place += 1
  }

  /// Whether a comma follows rather than the closing bracket; either is passed.
  private mutating func goesOn(before bracket: UInt8) throws -> Bool {
    skipSpace()
    guard place < end, file[place] == bracket || file[place] == UInt8(ascii: ",") else {
      throw NotPlain()
    }
    defer { place += 1 }
    return file[place] != bracket
  }

  private mutating func append(_ kind: Kind, _ bytes: Range<Int>) {
    nodes.append(Node(kind: kind, bytes: bytes, next: nodes.count + 1))
  }

  private mutating func skipSpace() {
    while place < end, file[place] == 0x20 || file[place] == 0x09 || file[place] == 0x0D {
      place += 1
    }
  }
}
