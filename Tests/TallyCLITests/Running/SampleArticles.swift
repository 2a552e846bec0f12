import TallyTestSupport

/// Small articles that are at odds on one garrison, for runs of the tool.
enum SampleArticles {
  /// An article that prints a figure for the garrison.
  static func garrison(_ count: String, date: String, source: String) -> String {
    "date: \(date)\nsource: \(source)\n\nSome \(count) British soldiers are stationed in Tallinn.\n"
  }

  /// Writes two articles that are at odds.
  static func write(to folder: TemporaryFolder) throws {
    try folder.write(
      garrison("850", date: "2021-05-10", source: "Courier"), to: "news/a.txt")
    try folder.write(
      garrison("900", date: "2021-05-12", source: "Harbour Post"), to: "news/b.txt")
  }
}
