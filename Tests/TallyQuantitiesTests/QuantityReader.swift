import TallyQuantities
import TallyRulebook
import TallyTestSupport
import TallyText

/// Reads short texts with the repository's rules.
struct QuantityReader {
  /// The reader of the repository's rules; reading them once is enough.
  static let shared = Result { try QuantityReader() }

  /// The rules.
  let rulebook: Rulebook

  /// Reads the rules.
  init() throws { rulebook = try Rulebook(contentsOf: Repository.rules) }

  /// The text as one paragraph.
  func analyze(_ text: String) -> AnalyzedText {
    let bytes = Array(text.utf8)
    return TextAnalyzer(vocabulary: rulebook.vocabulary, rules: rulebook.text)
      .analyze(bytes, blocks: [TextBlock(.paragraph, span: TextSpan(0, bytes.count))])
  }

  /// What is found in a text.
  func read(_ text: String) -> QuantityReading {
    QuantityExtractor(rules: rulebook.quantities).read(analyze(text))
  }

  /// The readings of the quantities of a text, in order.
  func quantities(_ text: String) -> [String] { read(text).quantities.map(\.reading) }

  /// The readings of the dates of a text, in order.
  func dates(_ text: String) -> [String] { read(text).dates.map(\.reading) }

  /// The quantities of a text as they are meant.
  func meant(_ text: String) -> [Quantity] {
    let normalizer = QuantityNormalizer(rules: rulebook.quantities)
    return read(text).quantities.compactMap { normalizer.quantity(from: $0) }
  }
}
