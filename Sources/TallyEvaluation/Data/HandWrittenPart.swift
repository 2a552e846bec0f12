import Foundation

/// The part of a report that is written by hand, which stays when the report is made again.
enum HandWrittenPart {
  /// The line with which it begins.
  static let marker = "<!-- Written by hand from here on: kept when this report is made again. -->"

  /// A new report with the hand-written part of the one that stands in its place, if there is any.
  ///
  /// - Parameter old: the report as it stands; nil where there is none.
  static func keeping(_ old: String?, under report: String) -> String {
    guard let old, let start = old.range(of: "\n" + marker + "\n")?.lowerBound else {
      return report
    }
    let made = report.hasSuffix("\n") ? report : report + "\n"
    return made + old[start...]
  }
}
