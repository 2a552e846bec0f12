/// A document as bytes, before it is read as text.
struct RawDocument: Sendable {
  /// How reports speak of it; no two of a run are the same.
  let name: String

  /// Where it can be opened.
  let path: String

  /// What it holds; `text` for the records of JSON Lines.
  let kind: InputKind

  /// The bytes of the file, or the UTF-8 of the record's `text`; of a file in another encoding, its text in UTF-8.
  let bytes: [UInt8]

  /// What the record says of it; nil for files.
  let record: InputRecord?

  /// What the user's own list of sources says of it.
  var declared: SourceManifest.Entry?

  /// The file as it was before it was brought to UTF-8; nil where it is UTF-8 itself.
  var decoded: DecodedBytes?
}
