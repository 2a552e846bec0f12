import TallyKit
import TallySyntax

/// Reads CoNLL-U, the format of Universal Dependencies (universaldependencies.org/format.html).
///
/// Words, language-specific tags, heads and relations are read; ranges of tokens and empty nodes are passed over.
struct ConlluReader {
  private let path: String
  private var sentences: [TreebankSentence] = []
  private var current = TreebankSentence()
  private var line = 0
  private var firstLine = 0

  private init(path: String) { self.path = path }

  /// The sentences of a file, in order.
  ///
  /// - Throws: `RunError` with file and line where the file cannot be read or a line is not of the format.
  static func sentences(at path: String) throws -> [TreebankSentence] {
    try sentences(in: Array(JSONLines.contents(of: path)), path: path)
  }

  /// The sentences of the contents of a file; time in proportion to its length.
  static func sentences(in bytes: [UInt8], path: String) throws -> [TreebankSentence] {
    var reader = ConlluReader(path: path)
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      try reader.take(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
    try reader.endSentence()
    return reader.sentences
  }

  private mutating func take(_ text: ArraySlice<UInt8>) throws {
    line += 1
    guard let first = text.first else { return try endSentence() }
    guard first != UInt8(ascii: "#") else { return }
    let fields = text.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    guard fields.count == 10 else { throw error("has \(fields.count) columns, not 10") }
    let identifier = fields[0]
    // Ranges of tokens and empty nodes are no words of the tree.
    if identifier.contains(UInt8(ascii: "-")) || identifier.contains(UInt8(ascii: ".")) { return }
    guard number(identifier) == current.count + 1 else {
      throw error("\"\(string(identifier))\" is not the number of the next word")
    }
    try addWord(fields)
  }

  private mutating func addWord(_ fields: [ArraySlice<UInt8>]) throws {
    guard !fields[1].isEmpty else { throw error("the word is empty") }
    guard let head = number(fields[6]) else {
      throw error("the head \"\(string(fields[6]))\" is no number")
    }
    guard let relation = DependencyRelation(name: string(fields[7])) else {
      throw error("\"\(string(fields[7]))\" is no relation of Universal Dependencies")
    }
    if current.count == 0 { firstLine = line }
    current.words.append(Array(fields[1]))
    current.tags.append(PartOfSpeech(name: string(fields[4])) ?? .other)
    current.heads.append(head)
    current.relations.append(relation)
  }

  private mutating func endSentence() throws {
    guard current.count > 0 else { return }
    for (place, head) in current.heads.enumerated()
    where head > current.count || head == place + 1 {
      throw RunError(
        "\(path):\(firstLine)", "word \(place + 1) of the sentence has no word \(head) for a head")
    }
    sentences.append(current)
    current = TreebankSentence()
  }

  private func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard !field.isEmpty, field.count <= 9, field.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return field.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func string(_ field: ArraySlice<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }

  private func error(_ message: String) -> RunError { RunError("\(path):\(line)", message) }
}
