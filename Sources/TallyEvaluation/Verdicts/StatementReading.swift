import TallyQuantities
import TallyText

/// What one sentence says of another that is word for word the same but for its figures and their hedges.
///
/// Figures that no claim is made of are weighed too: years, ratios, sums of money in questions.
struct StatementReading: Sendable {
  private let reader: SentenceWords

  /// How many words two sentences must share besides their figures.
  private static let fewest = 4

  /// How many words before a figure, and behind it, may bind it: `no more than`, `or more`.
  private static let (before, after) = (3, 2)

  /// Makes a reading by the rules of a rulebook.
  init(_ reader: SentenceWords) { self.reader = reader }

  /// What the premise says of each figure of the hypothesis that differs from its own; nil where the two differ in
  /// more than figures.
  func implications(_ premise: String, _ hypothesis: String) -> [Implication]? {
    let (one, other) = (words(of: premise), words(of: hypothesis))
    guard let alignment = WordAlignment(one, other), alignment.shared >= StatementReading.fewest
    else { return nil }
    var found: [Implication] = []
    for difference in alignment.differences {
      guard let implication = implication(difference, one, other) else { return nil }
      found.append(implication)
    }
    return found
  }

  /// The words and marks of a sentence in lower case; a fraction is one word: `1/3`.
  private func words(of sentence: String) -> [String] {
    let text = reader.analyzed(sentence)
    var words: [String] = []
    var place = 0
    while place < text.tokens.count {
      let end = min(text.tokens.count, place + 3)
      let kinds = text.tokens[place..<end].map(\.kind)
      let isFraction =
        kinds.count == 3 && kinds[0] == .number && kinds[2] == .number
        && text.string(text.tokens[place + 1]) == "/"
      let next = isFraction ? end : place + 1
      words.append(text.tokens[place..<next].map { text.string($0).lowercased() }.joined())
      place = next
    }
    return words
  }

  /// What the figure at one place says of the one at the other: the difference itself, or with the figure beside it
  /// where only the hedge differs.
  private func implication(
    _ difference: WordAlignment.Difference, _ one: [String], _ other: [String]
  ) -> Implication? {
    for (back, ahead) in [(0, 0), (0, 1), (0, 2), (1, 0)] {
      let first = difference.first.widened(back, ahead, within: one.count)
      let second = difference.second.widened(back, ahead, within: other.count)
      guard let given = figure(one[first]), let asked = figure(other[second]) else { continue }
      if given.bound == .exact, asked.bound == .exact,
        let shared = bound(first, one), let also = bound(second, other)
      {
        return Implication(shared, also)
      }
      return Implication(given, asked)
    }
    return nil
  }

  /// The one figure that some words are, with its hedges; nil where they hold anything else.
  private func figure(_ words: ArraySlice<String>) -> Quantity? {
    let surface = words.joined(separator: " ")
    guard !surface.isEmpty else { return nil }
    // A figure by itself may be a year or the number of a list; one that counts something is neither.
    let found = reader.quantities(in: surface + " items")
    guard let quantity = found.first, found.count == 1, quantity.mention.span.start == 0,
      quantity.mention.span.end >= surface.utf8.count
    else { return nil }
    return quantity
  }

  /// A figure as the words around it bind it; nil where these do not.
  private func bound(_ range: Range<Int>, _ words: [String]) -> Quantity? {
    let wide = range.widened(
      StatementReading.before, StatementReading.after, within: words.count)
    let start = words[wide.lowerBound..<range.lowerBound].reduce(0) { $0 + $1.utf8.count + 1 }
    let place = TextSpan(start, start + words[range].joined(separator: " ").utf8.count)
    return reader.quantities(in: words[wide].joined(separator: " ")).first {
      $0.mention.numberSpan == place && $0.bound.isOpen
    }
  }
}

extension Bound {
  /// Whether it leaves one side of its figure open.
  fileprivate var isOpen: Bool { [.atLeast, .moreThan, .atMost, .lessThan, .upTo].contains(self) }
}

extension Range<Int> {
  /// The range with some more places on either side, as far as there are any.
  fileprivate func widened(_ back: Int, _ ahead: Int, within count: Int) -> Range<Int> {
    Swift.max(0, lowerBound - back)..<Swift.min(count, upperBound + ahead)
  }
}
