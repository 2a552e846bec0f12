import TallyText

/// The bytes of a claim's figure, as they stand in the original file.
package struct FigureBytes: Hashable, Sendable {
  /// The bytes; nil where neither the record nor the file gives them.
  package let bytes: [UInt8]?

  /// What is amiss with the file that was given; nil where nothing is.
  package let remark: String?

  /// Where the claim's words stand in a file that has changed; nil where it has not, or they are gone.
  package let moved: MovedWords?

  /// Takes the bytes from the original file if it is given and still the same, else from the record.
  ///
  /// - Parameter original: the bytes of the file, or of the record's text in JSON Lines.
  package init(_ claim: ClaimRecord, document: DocumentRecord?, original: [UInt8]?) {
    let recorded = claim.figureWords.map { Array($0.utf8) }
    guard let original else {
      bytes = recorded
      remark = nil
      moved = nil
      return
    }
    let hash = SHA256.hexadecimal(original.span)
    if let document, document.sha256 != hash {
      bytes = recorded
      moved = MovedWords(claim, in: original)
      let words = moved?.words ?? "its words no longer stand there"
      remark = "the file has changed since it was read; \(words). Its SHA-256 is now \(hash)"
    } else if claim.number.start >= 0, claim.number.start <= claim.number.end,
      claim.number.end <= original.count
    {
      bytes = Array(original[claim.number.start..<claim.number.end])
      remark = nil
      moved = nil
    } else {
      bytes = recorded
      moved = nil
      remark = "the file ends before the figure"
    }
  }

  /// The bytes as hexadecimal digits, `38 35 30`.
  package var hexadecimal: String? {
    bytes?.map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0\(digits)" : digits
    }.joined(separator: " ")
  }

  /// The bytes as text.
  package var text: String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
}
