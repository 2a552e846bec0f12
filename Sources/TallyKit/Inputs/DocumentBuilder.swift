import TallyText

/// Makes documents of raw ones: picks the reader for the kind and gathers what is known of each.
struct DocumentBuilder: Sendable {
  /// Reads a raw document, whose bytes are valid UTF-8.
  func document(from raw: RawDocument) -> Document {
    let profile = DocumentProfile(
      name: raw.name, path: raw.path, sha256: SHA256.hexadecimal(raw.bytes))
    return Document(
      profile: profile, original: raw.bytes, text: raw.bytes,
      blocks: [TextBlock(.paragraph, span: TextSpan(0, raw.bytes.count))], origins: OriginMap())
  }
}
