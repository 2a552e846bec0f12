/// The report for a browser: opens from a file, without a network, whole without scripts.
package struct HTMLReport: Sendable {
  /// Makes the format.
  package init() {}

  /// The report as one page, HTML that is well-formed XML too, in UTF-8.
  ///
  /// Of more findings than a page holds it shows the first, and says how many more there are.
  package func bytes(for report: ReportRecord) -> [UInt8] {
    MainPage(ReportIndex(report), plan: PagePlan(onePageFor: report.findings)).bytes
  }

  /// Whether a file's name is that of a page of findings, `findings-0001.html`.
  package static func isFurtherPage(_ name: String) -> Bool {
    let digits = name.dropFirst("findings-".count).dropLast(".html".count)
    return Int(digits).map { $0 > 0 && name == PagePlan.name($0 - 1) } ?? false
  }

  /// The pages of a report folder: `index.html`, and `findings-0001.html` and so on where one page would be too long.
  package func pages(for report: ReportRecord) -> [HTMLPage] {
    let plan = PagePlan(report.findings)
    let index = ReportIndex(report)
    let main = HTMLPage(name: PagePlan.mainName, bytes: MainPage(index, plan: plan).bytes)
    return [main]
      + plan.pages.indices.map { number in
        HTMLPage(
          name: PagePlan.name(number),
          bytes: FindingsPage(index, plan: plan, number: number).bytes)
      }
  }
}
