/// Finds when a document was published, and the lines that say so.
package struct PublicationDateFinder: Sendable {
  /// What was found.
  package struct Finding: Hashable, Sendable {
    /// The date and how it is known; nil where the document does not say, or not with a year.
    package let date: PublicationDate?

    /// The lines that hold a date or an address and no text, in the reading text.
    package let datelines: [TextSpan]

    /// The document's address: its metadata's, or a bare one at the top.
    package let address: String?
  }

  /// How many blocks at the top a bare date or address may stand in.
  private static let topBlocks = 6

  /// The longest line that may be a dateline, in bytes.
  private static let longestLine = 200

  private let rules: TextRules
  private let vocabulary: Vocabulary
  private let analyzer: TextAnalyzer

  /// Makes a finder that knows the words of datelines and months.
  package init(vocabulary: Vocabulary, rules: TextRules) {
    self.rules = rules
    self.vocabulary = vocabulary
    analyzer = TextAnalyzer(vocabulary: vocabulary, rules: rules)
  }

  /// Finds the date in this order: metadata, manifest, a line that says so, a date at the top, the address.
  ///
  /// - Parameters:
  ///   - linkedDate: `datePublished` from the document's JSON-LD, if the caller decoded any.
  ///   - manifestDate: what the user's own list of sources says.
  package func find(
    in read: ReadText, linkedDate: String? = nil, manifestDate: String? = nil
  ) -> Finding {
    let lines = datelines(in: read)
    let address = read.metadata.url ?? lines.first { $0.address != nil }?.address
    let metadata = read.metadata
    var date = stated(metadata.date, "metadata date")
    date = date ?? stated(linkedDate, "JSON-LD datePublished")
    date = date ?? stated(metadata.metaDates, "<meta> date")
    date = date ?? stated(manifestDate, "manifest date")
    date = date ?? lines.first { $0.saysSo }?.date
    date = date ?? stated(metadata.timeElements, "<time> element")
    date = date ?? lines.first { $0.date != nil }?.date
    date = date ?? address.flatMap(self.date(inAddress:))
    return Finding(date: date, datelines: lines.map(\.span), address: address)
  }

  /// The day that a piece of metadata names; nil where it is no full date.
  package func date(from text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    let tokens = analyzer.tokens(in: bytes, TextSpan(0, bytes.count))
    return WrittenDate.first(in: tokens, of: bytes.span, months: rules.months)?.date
  }

  private func stated(_ text: String?, _ basis: String) -> PublicationDate? {
    text.flatMap(date(from:)).map { PublicationDate($0, basis: basis) }
  }

  private func stated(_ texts: [String], _ basis: String) -> PublicationDate? {
    for text in texts {
      if let date = stated(text, basis) { return date }
    }
    return nil
  }

  private func date(inAddress address: String) -> PublicationDate? {
    AddressDate(months: rules.months, vocabulary: vocabulary).date(in: Array(address.utf8).span)
      .map { PublicationDate($0, basis: "date in the address") }
  }

  private func datelines(in read: ReadText) -> [Dateline] {
    read.blocks.enumerated().compactMap { index, block in
      guard block.span.length <= PublicationDateFinder.longestLine else { return nil }
      return Dateline(
        block.span, of: read.text, tokens: analyzer.tokens(in: read.text, block.span),
        isAtTop: index < PublicationDateFinder.topBlocks, rules: rules)
    }
  }
}
