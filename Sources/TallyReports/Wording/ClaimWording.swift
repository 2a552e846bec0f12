/// The parts of a claim in words for a line or a table cell.
enum ClaimWording {
  /// What stands where no date is known.
  static let unknownDate = "date unknown"

  /// The day of publication, or that it is unknown.
  static func published(_ claim: ClaimRecord) -> String {
    claim.published.map(VisibleText.escaped) ?? unknownDate
  }

  /// The outlet, or that the document names none.
  static func source(_ claim: ClaimRecord) -> String {
    claim.source.map(VisibleText.escaped) ?? "source unknown"
  }

  /// The outlet, or the file's name of a document that names none.
  static func witness(_ claim: ClaimRecord) -> String {
    claim.source.map(VisibleText.escaped)
      ?? VisibleText.escaped(claim.document.split(separator: "/").last.map(String.init) ?? "")
  }

  /// The day that the figure holds for: the text's own date where it gives one, else that of publication.
  static func date(_ claim: ClaimRecord) -> String {
    guard let asOf = claim.asOf else { return published(claim) }
    return days(asOf)
  }

  /// `for 2022-01-20`, where the text's own date is another than that of publication; else nil.
  static func ownDate(_ claim: ClaimRecord) -> String? {
    guard let asOf = claim.asOf, asOf.basis != "publication",
      asOf.from != claim.published || asOf.to != claim.published
    else { return nil }
    return "for \(days(asOf))"
  }

  /// `by officials`, `planned`: what limits the claim.
  static func qualifiers(_ claim: ClaimRecord) -> [String] {
    var words: [String] = []
    if let date = ownDate(claim) { words.append(date) }
    if let attribution = claim.attribution {
      words.append("according to \(VisibleText.escaped(attribution))")
    }
    if claim.modality != "asserted" { words.append(VisibleText.escaped(claim.modality)) }
    return words
  }

  /// How a date is known, for one that the text or the page gives.
  static func basis(_ basis: String) -> String {
    switch basis {
    case "sentence": "from a date in its sentence"
    case "passage": "from a date in the sentences around it"
    case "publication": "from the day of publication"
    default: VisibleText.escaped(basis)
    }
  }

  private static func days(_ asOf: AsOfRecord) -> String {
    let from = VisibleText.escaped(asOf.from)
    return asOf.from == asOf.to ? from : "\(from) to \(VisibleText.escaped(asOf.to))"
  }
}
