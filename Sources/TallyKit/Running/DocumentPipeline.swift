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
  private let normalizer: QuantityNormalizer
  private let claimExtractor: ClaimExtractor
  private let countedWords: CountedWords
  private let since: CalendarDate?

  /// Makes a pipeline that follows a rulebook.
  ///
  /// - Parameter hashes: whether the profiles of documents hold the hash of their bytes.
  init(
    rulebook: Rulebook, syntax: LoadedSyntax, since: CalendarDate? = nil, hashes: Bool = true
  ) {
    builder = DocumentBuilder(rulebook: rulebook, hashes: hashes)
    analyzer = TextAnalyzer(vocabulary: rulebook.vocabulary, rules: rulebook.text)
    extractor = QuantityExtractor(rules: rulebook.quantities)
    normalizer = QuantityNormalizer(rules: rulebook.quantities)
    claimExtractor = ClaimExtractor(
      rules: rulebook.claims, normalizer: normalizer, syntax: syntax.reader)
    countedWords = CountedWords(rules: rulebook.claims, vocabulary: rulebook.vocabulary)
    self.since = since
  }

  /// Reads one document; its claims name it as the first.
  func outcome(of item: RawDocumentReader.Item) -> DocumentOutcome {
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
      return .read(document.profile, claims(in: document).map(raw.inFile))
    }
  }

  /// The claims of a document, which name it as the first of a corpus.
  func claims(in document: Document) -> [Claim] {
    let (text, reading) = quantities(in: document)
    return claimExtractor.claims(in: text, reading: reading, document: document, index: 0)
  }

  /// The quantities of a document, with the text that they were read from.
  func quantities(in document: Document) -> (AnalyzedText, QuantityReading) {
    let text = analyzer.analyze(document.text, blocks: document.blocks)
    return (text, extractor.read(text))
  }

  /// What a mention means; nil where its figure does not fit once it is converted.
  func quantity(from mention: QuantityMention) -> Quantity? { normalizer.quantity(from: mention) }

  /// The quantities of a raw document's text, read as one paragraph after another, without metadata.
  func quantityLine(of raw: RawDocument) -> QuantityLine {
    let block = TextBlock(.paragraph, span: TextSpan(0, raw.bytes.count))
    let document = Document(
      profile: DocumentProfile(name: raw.name, path: raw.path, sha256: ""), original: raw.bytes,
      text: raw.bytes, blocks: [block], origins: OriginMap())
    let text = analyzer.analyze(document.text, blocks: document.blocks)
    let reading = extractor.read(text, tellsResults: false)
    return QuantityLine(
      id: raw.record?.id ?? raw.name, text: text, reading: reading, counted: countedWords)
  }
}
