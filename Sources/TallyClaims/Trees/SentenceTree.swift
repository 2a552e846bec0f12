import TallySyntax
import TallyText

/// A sentence with its tree, and the way from the tokens that rules are matched on to the words of the tree.
final class SentenceTree: Sendable {
  /// The sentence with all that rules find in it.
  let view: SentenceView

  /// Its words, tags and relations.
  let parsed: ParsedSentence

  /// The first word of each token, by its place in the sentence; −1 where the tree has none.
  private let wordOfToken: [Int32]

  /// For each word its first dependent, and behind them all for each word the next dependent of its head; −1 for none.
  private let links: [Int32]

  /// How many steps up the tree are tried: deeper nesting than this says nothing of a figure, and it keeps time linear.
  static let height = 8

  /// Joins a sentence and its tree.
  init(_ view: SentenceView, _ parsed: ParsedSentence) {
    self.view = view
    self.parsed = parsed
    var wordOfToken = [Int32](repeating: -1, count: view.tokens.count)
    for (word, node) in parsed.words.enumerated().reversed() {
      for token in node.tokens where view.tokens.contains(token) {
        wordOfToken[token - view.tokens.lowerBound] = Int32(truncatingIfNeeded: word)
      }
    }
    self.wordOfToken = wordOfToken
    let count = parsed.words.count
    var links = [Int32](repeating: -1, count: count * 2)
    for word in parsed.words.indices.reversed() {
      guard let head = parsed.words[word].head else { continue }
      links[count + word] = links[head]
      links[head] = Int32(truncatingIfNeeded: word)
    }
    self.links = links
  }

  /// The word that a token starts.
  func word(at token: Int) -> Int? {
    guard view.tokens.contains(token) else { return nil }
    let word = wordOfToken[token - view.tokens.lowerBound]
    return word < 0 ? nil : Int(word)
  }

  /// The word of some tokens whose head lies outside them.
  func top(of tokens: Range<Int>) -> Int? {
    guard let first = tokens.first.flatMap(word), let last = tokens.last.flatMap(word),
      first <= last
    else { return nil }
    return parsed.top(of: first..<last + 1)
  }

  /// The first token of a word.
  func token(of word: Int) -> Int { parsed.words[word].tokens.lowerBound }

  /// What a word is to its head.
  func relation(of word: Int) -> DependencyRelation { parsed.words[word].relation }

  /// The head of a word.
  func head(of word: Int) -> Int? { parsed.words[word].head }

  /// The part of speech of a word.
  func tag(of word: Int) -> PartOfSpeech { parsed.words[word].tag }

  /// Whether a word has one of the classes that rules give.
  func has(_ classes: WordClass, at word: Int) -> Bool { view.has(classes, at: token(of: word)) }

  /// The name that a word belongs to.
  func entity(at word: Int) -> EntityMention? { view.entity(at: token(of: word)) }

  /// The dependents of a word, in order.
  func dependents(of word: Int) -> TreeDependents {
    TreeDependents(of: word, in: self, relations: .max)
  }

  /// The dependents of a word that stand in one of some relations, subtypes aside, in order.
  func dependents(
    of word: Int, _ first: DependencyRelation, _ second: DependencyRelation? = nil,
    _ third: DependencyRelation? = nil, _ fourth: DependencyRelation? = nil
  ) -> TreeDependents {
    func bit(_ relation: DependencyRelation?) -> UInt64 {
      relation.map { 1 << UInt64($0.rawValue) } ?? 0
    }
    return TreeDependents(
      of: word, in: self, relations: bit(first) | bit(second) | bit(third) | bit(fourth))
  }

  /// The first dependent of a word; −1 where it has none.
  func firstDependent(of word: Int) -> Int32 { links[word] }

  /// The next dependent of a word's head; −1 behind the last.
  func dependent(after word: Int) -> Int32 { links[links.count / 2 + word] }

  /// The words above a word, its head first and the root last.
  func ancestors(of word: Int) -> TreeAncestors { TreeAncestors(of: word, in: self) }

  /// Whether a word is governed by a preposition of one of the classes.
  func isGoverned(_ word: Int, by classes: WordClass) -> Bool {
    dependents(of: word, .case).contains { has(classes, at: $0) }
  }

  /// The singular of a noun, in lower case.
  func lemma(of word: Int) -> String {
    let form = view.text.string(parsed.words[word].span).lowercased()
    return view.rules.singulars[form] ?? Inflection.singular(of: form)
  }

  /// What a step came to, with the way through the tree to it, as explanations show it:
  /// `sent, by troops ←nsubj– sent`.
  func result(_ words: String, from first: Int, to last: Int) -> String {
    guard first != last else { return words }
    let top = lowestCommonAncestor(first, last)
    var text = words
    text.reserveCapacity(words.utf8.count + 64)
    text += ", by "
    text += form(of: first)
    var place = first
    while place != top, let head = head(of: place) {
      text += " ←\(relation(of: place).name)– "
      text += form(of: head)
      place = head
    }
    var falling: [Int] = []
    place = last
    while place != top, let head = head(of: place) {
      falling.append(place)
      place = head
    }
    for word in falling.reversed() {
      text += " –\(relation(of: word).name)→ "
      text += form(of: word)
    }
    return text
  }

  private func form(of word: Int) -> String { view.text.string(parsed.words[word].span) }

  /// The lowest word that stands above both or is one of them.
  private func lowestCommonAncestor(_ first: Int, _ second: Int) -> Int {
    var (left, right) = (first, second)
    var (depth, other) = (height(above: first), height(above: second))
    while left != right {
      if depth >= other {
        guard let head = head(of: left) else { return left }
        (left, depth) = (head, depth - 1)
      } else {
        guard let head = head(of: right) else { return right }
        (right, other) = (head, other - 1)
      }
    }
    return left
  }

  /// How many words stand above a word.
  private func height(above word: Int) -> Int {
    ancestors(of: word).reduce(0) { count, _ in count + 1 }
  }
}
