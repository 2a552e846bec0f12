package import TallyReports

/// Reads documents again, so that an explanation can show the bytes and say whether a file has changed.
package enum OriginalBytes {
  /// The bytes of the documents of some claims, by the documents' names; those that cannot be read are left out.
  package static func of(_ claims: [ClaimRecord], in index: ReportIndex) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for claim in claims where found[claim.document] == nil {
      // A record of JSON Lines is no file of its own: its bytes are those of one field.
      guard let path = index.document(of: claim)?.path,
        let kind = InputKind(fileName: path), kind != .jsonLines,
        let file = try? OpenFile(path: path), file.status == .file,
        let bytes = try? file.readAll(limit: InputLimits().sourceBytes)
      else { continue }
      found[claim.document] = bytes
    }
    return found
  }
}
