/// What a document says about itself, as it is written: nothing here is checked or parsed yet.
package struct DocumentMetadata: Hashable, Sendable {
  /// The date of publication as the document's own metadata writes it.
  package var date: String?

  /// The outlet or author.
  package var source: String?

  /// The headline.
  package var title: String?

  /// The address it was published at.
  package var url: String?

  /// Its identifier.
  package var id: String?

  /// The insides of JSON-LD scripts (HTML), still to be decoded.
  package var linkedData: [[UInt8]] = []

  /// Dates of publication from `<meta>`, the most trustworthy first (HTML).
  package var metaDates: [String] = []

  /// The `datetime` of each `<time>`, in order (HTML).
  package var timeElements: [String] = []

  /// Makes empty metadata.
  package init() {}

  /// Makes metadata of the five fields that every format has.
  package init(
    date: String? = nil, source: String? = nil, title: String? = nil, url: String? = nil,
    id: String? = nil
  ) {
    self.date = date
    self.source = source
    self.title = title
    self.url = url
    self.id = id
  }
}
