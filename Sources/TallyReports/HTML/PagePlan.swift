/// Which findings stand on which page.
struct PagePlan: Sendable {
  /// How many findings one page shows; more are spread over pages.
  static let mostOnOnePage = 2_000
  /// How many findings each of several pages shows.
  static let findingsPerPage = 200
  /// The page that opens first.
  static let mainName = "index.html"

  /// The findings that the main page lists, worst first.
  let listed: [FindingRecord]
  /// How many findings there are beyond those.
  let unlisted: Int
  /// The findings of each further page; none where all stand on the main page.
  let pages: [[FindingRecord]]

  /// Whether the findings stand on pages of their own.
  var isPaged: Bool { !pages.isEmpty }

  /// Spreads findings over as many pages as they need.
  init(_ findings: [FindingRecord]) {
    guard findings.count > PagePlan.mostOnOnePage else {
      self.init(onePageFor: findings)
      return
    }
    let starts = stride(from: 0, to: findings.count, by: PagePlan.findingsPerPage)
    self.init(
      listed: findings, unlisted: 0,
      pages: starts.map {
        Array(findings[$0..<min($0 + PagePlan.findingsPerPage, findings.count)])
      })
  }

  /// Puts as many findings as it holds on one page.
  init(onePageFor findings: [FindingRecord]) {
    let listed = Array(findings.prefix(PagePlan.mostOnOnePage))
    self.init(listed: listed, unlisted: findings.count - listed.count, pages: [])
  }

  private init(listed: [FindingRecord], unlisted: Int, pages: [[FindingRecord]]) {
    self.listed = listed
    self.unlisted = unlisted
    self.pages = pages
  }

  /// The name of a further page, by its number from 0: `findings-0001.html`.
  static func name(_ page: Int) -> String {
    let digits = String(page + 1)
    return "findings-\(String(repeating: "0", count: max(0, 4 - digits.utf8.count)))\(digits).html"
  }

  /// Where a finding stands, as the main page links to it; `number` is its place among all findings.
  func address(of finding: FindingRecord, number: Int) -> String {
    let page = isPaged ? PagePlan.name(number / PagePlan.findingsPerPage) : ""
    return "\(page)#\(FindingCard.anchor(finding))"
  }
}
