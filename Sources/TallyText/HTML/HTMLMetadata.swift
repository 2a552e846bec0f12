/// What the head of a page and the marks in its body say about it.
struct HTMLMetadata {
  /// Names of `<meta>` that hold the date of publication, the most trustworthy first: Open Graph,
  /// schema.org, Dublin Core, then what publishing systems use.
  private static let dateNames = [
    "article:published_time", "datepublished", "og:published_time", "dcterms.issued",
    "dc.date.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "pubdate",
    "publishdate", "publish-date", "publication_date", "parsely-pub-date", "date",
    "article:modified_time", "datemodified", "og:updated_time",
  ]

  /// Reads the metadata of a page; time in proportion to its nodes.
  static func read(_ tree: HTMLTree, of bytes: Span<UInt8>) -> DocumentMetadata {
    var metadata = DocumentMetadata()
    var named: [String: String] = [:]
    var canonical: String?
    var title: String?
    for (place, node) in tree.nodes.enumerated() {
      guard let tag = node.tag, let attributes = node.attributes else { continue }
      switch tag {
      case .meta: add(attributes, of: bytes, to: &named)
      case .link where attributes.value(of: "rel", in: bytes)?.lowercased() == "canonical":
        canonical = canonical ?? attributes.value(of: "href", in: bytes)
      case .title where title == nil:
        title = tree.raw[place].map { HTMLAttributes.resolved($0.trimmed(in: bytes), in: bytes) }
      case .script where isLinkedData(attributes, of: bytes):
        if let span = tree.raw[place] {
          metadata.linkedData.append((span.start..<span.end).map { bytes[$0] })
        }
      case .time:
        if let date = attributes.value(of: "datetime", in: bytes) {
          metadata.timeElements.append(date)
        }
      default: addProperty(attributes, of: bytes, to: &named)
      }
    }
    metadata.metaDates = dateNames.compactMap { named[$0] }
    metadata.title = named["og:title"] ?? headline(tree, of: bytes) ?? title
    metadata.source = named["og:site_name"]
    metadata.url = canonical ?? named["og:url"]
    return metadata
  }

  private static func add(
    _ attributes: HTMLAttributes, of bytes: Span<UInt8>, to named: inout [String: String]
  ) {
    let name =
      attributes.value(of: "property", in: bytes) ?? attributes.value(of: "name", in: bytes)
      ?? attributes.value(of: "itemprop", in: bytes)
    guard let name, let content = attributes.value(of: "content", in: bytes), !content.isEmpty
    else { return }
    named[name.lowercased()] = named[name.lowercased()] ?? content
  }

  /// A property of schema.org that stands on an element of the body.
  private static func addProperty(
    _ attributes: HTMLAttributes, of bytes: Span<UInt8>, to named: inout [String: String]
  ) {
    guard let name = attributes.value(of: "itemprop", in: bytes)?.lowercased(),
      let content = attributes.value(of: "content", in: bytes), !content.isEmpty
    else { return }
    named[name] = named[name] ?? content
  }

  private static func isLinkedData(_ attributes: HTMLAttributes, of bytes: Span<UInt8>) -> Bool {
    attributes.value(of: "type", in: bytes)?.lowercased().hasPrefix("application/ld+json") ?? false
  }

  /// The text of the first `<h1>`.
  private static func headline(_ tree: HTMLTree, of bytes: Span<UInt8>) -> String? {
    guard let place = tree.nodes.firstIndex(where: { $0.tag == .h1 }) else { return nil }
    var text = ""
    for node in tree.nodes[place..<tree.nodes[place].end] {
      if case .text(let span) = node.content { text += HTMLAttributes.resolved(span, in: bytes) }
    }
    let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r\n" }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
