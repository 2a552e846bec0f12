import TallyReports

/// One `--format F[=FILE]`: a format, and where it goes.
struct FormatRequest: Hashable, Sendable {
  /// The format.
  let format: ReportFormat
  /// The file; nil for standard output.
  let file: String?

  /// Reads all values of the option; text on standard output where none was given.
  ///
  /// - Throws: `UsageError` for an unknown format, and where two formats go to one place.
  static func all(_ values: [String]) throws(UsageError) -> [FormatRequest] {
    var requests: [FormatRequest] = []
    for value in values {
      let request = try FormatRequest(value)
      if requests.contains(where: { $0.file == request.file }) {
        let place = request.file ?? "standard output"
        throw UsageError("--format: two formats for \(place); write --format F=FILE")
      }
      requests.append(request)
    }
    return requests.isEmpty ? [FormatRequest(format: .text, file: nil)] : requests
  }

  private init(format: ReportFormat, file: String?) {
    self.format = format
    self.file = file
  }

  private init(_ value: String) throws(UsageError) {
    let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let format = ReportFormat(rawValue: name) else {
      let known = ReportFormat.allCases.map(\.rawValue)
      let nearest = NearestWord.to(name, among: known).map { "did you mean \($0)?" }
      throw UsageError(
        "--format: unknown format \"\(name)\"; "
          + (nearest ?? "the formats are \(known.joined(separator: ", "))"))
    }
    self.format = format
    file = parts.count == 2 ? String(parts[1]) : nil
    if file?.isEmpty == true { throw UsageError("--format: no file after \"\(name)=\"; name one") }
  }
}
