/// What the data file of a part of speech says beyond its index: classes, and which words are names.
struct WordNetData: Sendable {
  /// The lexicographer file of each set of synonyms, by its offset.
  private(set) var files: [String: UInt32] = [:]
  /// The words that are written with a capital somewhere, in small letters.
  private(set) var names: Set<String> = []
  /// The words that are written with a small letter somewhere.
  private(set) var commonWords: Set<String> = []
  /// The capitalised words of names of several words, in small letters.
  private(set) var nameParts: Set<String> = []

  /// Reads the file of a part of speech.
  init(folder: String, part: WordNetPart) throws {
    for line in try WordNetLines.lines(of: "\(folder)/data.\(part.name)") {
      let fields = line.prefix { $0 != "|" }.split(separator: " ")
      guard fields.count > 4, let file = UInt32(fields[1]), let count = Int(fields[3], radix: 16)
      else { continue }
      files[String(fields[0])] = file
      for index in 0..<count where 4 + 2 * index < fields.count { note(fields[4 + 2 * index]) }
    }
  }

  private mutating func note(_ word: Substring) {
    let parts = word.split(separator: "_")
    guard parts.count == 1 else {
      for part in parts where part.first?.isUppercase ?? false {
        nameParts.insert(part.lowercased())
      }
      return
    }
    if word.first?.isUppercase ?? false {
      names.insert(word.lowercased())
    } else {
      commonWords.insert(word.lowercased())
    }
  }
}
