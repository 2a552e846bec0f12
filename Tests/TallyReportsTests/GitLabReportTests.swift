import Foundation
import TallyReports
import TallyTestSupport
import Testing

@Suite("GitLab Code Quality")
struct GitLabReportTests {
  private func issues(_ record: ReportRecord) throws -> [[String: Any]] {
    try #require(try Formats.json(.gitlab, record) as? [[String: Any]])
  }

  /// The fields that GitLab documents: description, check_name, fingerprint, severity, location.
  private func check(_ issues: [[String: Any]]) throws {
    for issue in issues {
      #expect(
        Set(issue.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
      #expect(issue["description"] is String)
      #expect((issue["check_name"] as? String)?.hasPrefix("tally/") == true)
      let severity = try #require(issue["severity"] as? String)
      #expect(["info", "minor", "major", "critical", "blocker"].contains(severity))
      let location = try #require(issue["location"] as? [String: Any])
      #expect((location["path"] as? String)?.hasPrefix("./") == false)
      #expect(((location["lines"] as? [String: Any])?["begin"] as? Int ?? 0) >= 1)
    }
    let names = issues.compactMap { $0["fingerprint"] as? String }
    #expect(Set(names).count == issues.count)
  }

  @Test("has the documented fields and unique fingerprints", arguments: Formats.samples.indices)
  func fields(_ sample: Int) throws { try check(issues(Formats.samples[sample])) }

  @Test("holds what counts and nothing else", arguments: [(0, 1), (2, 0), (3, 0), (4, 3), (5, 0)])
  func active(_ sample: Int, _ count: Int) throws {
    #expect(try issues(Formats.samples[sample]).count == count)
  }

  @Test("hostile text stays text", arguments: HostilePayloads.all)
  func hostile(_ payload: String) throws {
    let bytes = ReportFormat.gitlab.bytes(for: ReportRecord(HostileReport.saying(payload)))
    #expect(bytes.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
    let issues = try issues(ReportRecord(HostileReport.saying(payload)))
    #expect(issues.count == 1)
    let text = try #require(issues.first?["description"] as? String)
    #expect(text.unicodeScalars.allSatisfy { !VisibleText.isControl($0) })
  }
}
