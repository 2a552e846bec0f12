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

  /// The dependents of a word that stand in one of the relations, subtypes aside.
  func dependents(of word: Int, _ relations: DependencyRelation...) -> [Int] {
    parsed.dependents(of: word).filter { relations.contains(relation(of: $0).universal) }
  }

  /// Whether a word is governed by a preposition of one of the classes.
  func isGoverned(_ word: Int, by classes: WordClass) -> Bool {
    dependents(of: word, .case).contains { has(classes, at: $0) }
  }

  /// The singular of a noun, in lower case.
  func lemma(of word: Int) -> String {
    let form = view.text.string(parsed.words[word].span).lowercased()
    return view.rules.singulars[form] ?? Inflection.singular(of: form)
  }

  /// The way through the tree between two words, as explanations show it; nil where one of them is not there.
  func path(_ first: Int?, _ last: Int?) -> String? {
    guard let first, let last, first != last else { return nil }
    return parsed.path(from: first, to: last)?.description(in: parsed, of: view.text)
  }
}
