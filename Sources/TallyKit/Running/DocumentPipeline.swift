import TallyClaims
import TallyQuantities
import TallyReports
import TallyRulebook
import TallyText

/// The way of one document from bytes to claims; a value that every task may copy.
struct DocumentPipeline: Sendable {
  private let builder: DocumentBuilder
  private let analyzer: TextAnalyzer
  private let extractor: QuantityExtractor
  private let claimExtractor: ClaimExtractor
  private let since: CalendarDate?

  /// Makes a pipeline that follows a rulebook.
  init(rulebook: Rulebook, since: CalendarDate? = nil) {
    builder = DocumentBuilder()
    analyzer = TextAnalyzer(vocabulary: rulebook.vocabulary, rules: rulebook.text)
    extractor = QuantityExtractor(rules: rulebook.quantities)
    claimExtractor = ClaimExtractor(
      rules: rulebook.claims, normalizer: QuantityNormalizer(rules: rulebook.quantities))
    self.since = since
  }

  /// Reads one document; `index` is the position by which its claims name it.
  func outcome(of item: RawDocumentReader.Item, index: Int) -> DocumentOutcome {
    switch item {
    case .skip(let skip): return .skipped(skip)
    case .document(let raw):
      if let refusal = ByteCheck.refusal(raw.bytes) {
        return .skipped(Report.Skip(name: raw.path, reason: refusal))
      }
      let document = builder.document(from: raw)
      if let since, let published = document.profile.published, published.date < since {
        return .leftOut
      }
      return .read(document.profile, claims(in: document, index: index))
    }
  }

  /// The claims of a document.
  func claims(in document: Document, index: Int) -> [Claim] {
    let (text, reading) = quantities(in: document)
    return claimExtractor.claims(in: text, reading: reading, document: document, index: index)
  }

  /// The quantities of a document, with the text that they were read from.
  func quantities(in document: Document) -> (AnalyzedText, QuantityReading) {
    let text = analyzer.analyze(document.text, blocks: document.blocks)
    return (text, extractor.read(text))
  }
}
