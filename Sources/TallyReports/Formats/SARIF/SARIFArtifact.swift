/// A document that was read, as SARIF lists it.
struct SARIFArtifact: JSONWritable {
  private let document: DocumentRecord

  /// Makes the artifact of a document.
  init(_ document: DocumentRecord) { self.document = document }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("location")
      $0.object { $0.field("uri", URIReference.text(document.path)) }
      // The record of a file of records has a hash of its own text, not of the file.
      if document.path.hasSuffix(document.name) {
        $0.key("hashes")
        $0.object { $0.field("sha-256", document.sha256) }
      }
      if let title = document.title {
        $0.key("description")
        $0.object { $0.field("text", SARIFText.escaped(title)) }
      }
    }
  }
}
