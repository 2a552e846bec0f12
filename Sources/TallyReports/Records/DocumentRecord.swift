package import TallyText

/// A document that was read, as `report.json` holds it.
public struct DocumentRecord: Hashable, Sendable, Codable {
  /// The name by which claims speak of it.
  public let name: String
  /// The file it stands in.
  public let path: String
  /// The outlet or author; nil where it does not say.
  public let source: String?
  /// The headline; nil where it does not say.
  public let title: String?
  /// The address it was published at; nil where it does not say.
  public let url: String?
  /// The day of publication, `2022-01-30`; nil where it is unknown.
  public let published: String?
  /// How the day of publication is known, in words.
  public let publishedFrom: String?
  /// The SHA-256 of the original bytes, in lower-case hexadecimal digits.
  public let sha256: String
  /// How many claims it makes.
  public let claims: Int

  /// Makes the record of a document.
  package init(_ profile: DocumentProfile, claims: Int) {
    name = profile.name
    path = profile.path
    source = profile.source
    title = profile.title
    url = profile.url
    published = profile.published?.date.description
    publishedFrom = profile.published?.basis
    sha256 = profile.sha256
    self.claims = claims
  }
}

extension DocumentRecord: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object {
      $0.field("name", name)
      $0.field("path", path)
      $0.field("source", source)
      $0.field("title", title)
      $0.field("url", url)
      $0.field("published", published)
      $0.field("publishedFrom", publishedFrom)
      $0.field("sha256", sha256)
      $0.field("claims", claims)
    }
  }
}
