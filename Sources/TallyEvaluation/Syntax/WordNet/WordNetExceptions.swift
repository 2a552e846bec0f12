/// The irregular forms of a part of speech.
struct WordNetExceptions: Sendable {
  /// Each form and its lemma.
  private(set) var forms: [(form: String, lemma: String)] = []
  /// The lemmas that have an irregular form.
  private(set) var lemmas: Set<String> = []

  /// Reads the file of a part of speech.
  init(folder: String, part: WordNetPart) throws {
    for line in try WordNetLines.lines(of: "\(folder)/\(part.name).exc") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 1, !words[0].contains("_"), words[0] != words[1] else { continue }
      forms.append((words[0], words[1]))
      lemmas.insert(words[1])
    }
  }
}
