import TallyRulebook
import TallyText

/// Makes documents of raw ones: picks the reader for the kind and gathers what is known of each.
struct DocumentBuilder: Sendable {
  private let dates: PublicationDateFinder
  private let pages: HTMLReader
  private let hashes: Bool

  /// Makes a builder that follows a rulebook.
  ///
  /// - Parameter hashes: whether the bytes of documents are hashed; else their hash is left empty.
  init(rulebook: Rulebook, hashes: Bool = true) {
    self.hashes = hashes
    dates = PublicationDateFinder(vocabulary: rulebook.vocabulary, rules: rulebook.text)
    pages = HTMLReader(vocabulary: rulebook.vocabulary, rules: rulebook.text)
  }

  /// Reads a raw document, whose bytes are valid UTF-8.
  func document(from raw: RawDocument) -> Document {
    let read = text(of: raw)
    let linked = LinkedData(read.metadata.linkedData)
    let known = read.with(read.metadata.completed(by: raw.record, linked))
    let found = dates.find(in: known, linkedDate: linked.date, manifestDate: raw.declared?.date)
    let reading = known.dropping(found.datelines)
    let original = raw.decoded?.original ?? raw.bytes
    let profile = DocumentProfile(
      name: raw.name, path: raw.path, source: known.metadata.source ?? raw.declared?.source,
      title: known.metadata.title,
      url: found.address, published: found.date,
      sha256: hashes ? SHA256.hexadecimal(original.span) : "",
      ignores: IgnoredPassage.all(in: read, original: raw.bytes).map(raw.inFile))
    return Document(
      profile: profile, original: raw.bytes, text: reading.text, blocks: reading.blocks,
      origins: reading.origins)
  }

  private func text(of raw: RawDocument) -> ReadText {
    switch raw.kind {
    case .text, .jsonLines: PlainTextReader().read(raw.bytes)
    case .markdown: MarkdownReader().read(raw.bytes)
    case .html: pages.read(raw.bytes)
    }
  }
}

extension ReadText {
  /// The same reading with other metadata.
  fileprivate func with(_ metadata: DocumentMetadata) -> ReadText {
    ReadText(text: text, blocks: blocks, origins: origins, metadata: metadata, ignores: ignores)
  }
}

extension DocumentMetadata {
  /// The metadata of the record, which comes first, then of the text itself, then of JSON-LD.
  fileprivate func completed(by record: InputRecord?, _ linked: LinkedData) -> DocumentMetadata {
    var metadata = self
    metadata.date = record?.date ?? date
    metadata.source = record?.source ?? source ?? linked.source
    metadata.title = record?.title ?? title ?? linked.title
    metadata.url = record?.url ?? url ?? linked.url
    return metadata
  }
}
