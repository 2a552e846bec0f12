import TallyText

/// An encoding other than UTF-8 that the user's list of sources may declare for a file.
///
/// Names and meaning are those of the WHATWG Encoding Standard: `iso-8859-1` is read as Windows-1252, since what is
/// called so almost always is.
package enum SourceEncoding: String, Hashable, Sendable, CaseIterable {
  /// The default.
  case utf8 = "utf-8"
  /// Western European, one byte a character.
  case windows1252 = "windows-1252"
  /// The same by another name.
  case latin1 = "iso-8859-1"

  /// Bytes of this encoding as UTF-8, with the way back; nil for UTF-8 itself. Linear in the bytes.
  func decoded(_ bytes: [UInt8]) -> DecodedBytes? {
    self == .utf8 ? nil : DecodedBytes(windows1252: bytes)
  }
}
