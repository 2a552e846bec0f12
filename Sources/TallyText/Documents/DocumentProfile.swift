/// What is known of a document apart from its text; all that is kept once its claims are read.
package struct DocumentProfile: Hashable, Sendable {
  /// The name by which reports speak of it: the path below the folder that was given, or the record's id.
  package let name: String

  /// The file it stands in, as a reader would open it.
  package let path: String

  /// The outlet or author, if the document says.
  package let source: String?

  /// The headline, if the document says.
  package let title: String?

  /// The address it was published at, if the document says.
  package let url: String?

  /// The day of publication, if the document says.
  package let published: PublicationDate?

  /// The SHA-256 of the original bytes, in lower-case hexadecimal digits.
  package let sha256: String

  /// The passages whose findings its comments ask to be passed over, in order.
  package let ignores: [IgnoredPassage]

  /// Makes a profile.
  package init(
    name: String, path: String, source: String? = nil, title: String? = nil, url: String? = nil,
    published: PublicationDate? = nil, sha256: String,
    ignores: [IgnoredPassage] = []
  ) {
    self.name = name
    self.path = path
    self.source = source
    self.title = title
    self.url = url
    self.published = published
    self.sha256 = sha256
    self.ignores = ignores
  }
}
