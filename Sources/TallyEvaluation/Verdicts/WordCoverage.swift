import TallyClaims
import TallyText

/// How many of a hypothesis's words its premise has: the simplest test of entailment that takes words into account
/// (Glickman, Dagan & Koppel 2005).
struct WordCoverage: Hashable, Sendable {
  /// How many of the hypothesis's words the premise has too.
  let shared: Int

  /// How many words the hypothesis has, each once, its figures left out: these are compared by themselves.
  let asked: Int

  /// The share from which words are taken to be borne out, and how many there must be at least.
  private static let (enough, fewest) = (0.55, 3)

  /// How many letters a word must have, and how many of them count.
  private static let (least, kept) = (3, 5)

  /// Counts the words of a hypothesis that a premise has.
  ///
  /// - Parameters:
  ///   - figures: the words of the hypothesis's figures, as they stand.
  ///   - speech: words of the hypothesis that say only whose word it is, in lower case.
  init(
    of hypothesis: String, in premise: String, without figures: [String] = [],
    speech: Set<String> = []
  ) {
    let given = WordCoverage.words(premise)
    let own = WordCoverage.words(hypothesis)
      .subtracting(figures.flatMap { WordCoverage.words($0) })
      .subtracting(WordCoverage.words(speech.joined(separator: " ")).subtracting(given))
    shared = own.intersection(given).count
    asked = own.count
  }

  /// Whether most words are borne out. Of a short sentence two may be had by chance.
  var isEnough: Bool {
    shared >= min(WordCoverage.fewest, asked)
      && Double(shared) >= WordCoverage.enough * Double(asked)
  }

  /// Words of three letters and more, cut to five, in lower case.
  private static func words(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter }
    return Set(words.filter { $0.count >= least }.map { String($0.prefix(kept)) })
  }
}

extension Evidence {
  /// The words of the figure alone: `seven`, `19`.
  var figure: String {
    let bytes = Array(sentence.utf8)
    let start = max(0, min(bytes.count, number.start - sentenceSpan.start))
    let end = max(start, min(bytes.count, number.end - sentenceSpan.start))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
