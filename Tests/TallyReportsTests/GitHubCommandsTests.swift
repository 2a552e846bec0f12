import Foundation
import TallyComparison
import TallyReports
import TallyTestSupport
import Testing

@Suite("Commands of GitHub Actions")
struct GitHubCommandsTests {
  private func lines(_ record: ReportRecord) -> [String] {
    String(decoding: ReportFormat.github.bytes(for: record), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  /// Takes a line apart by the rules of the runner: `::level key=value,…::message`.
  private func check(_ line: String) throws {
    #expect(line.hasPrefix("::"))
    let end = try #require(line.dropFirst(2).range(of: "::"))
    let head = line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
    let parts = head.split(separator: " ", maxSplits: 1)
    #expect(parts.count == 2 && ["error", "warning", "notice"].contains(parts[0]))
    let names = parts[1].split(separator: ",").map { $0.split(separator: "=")[0] }
    #expect(Set(names).count == names.count)
    #expect(Set(names).isSubset(of: ["file", "line", "col", "endColumn", "title"]), "\(line)")
    #expect(!parts[1].contains(":"))
    #expect(!line.contains("##["))
    #expect(line.unicodeScalars.allSatisfy { !VisibleText.isControl($0) })
    for piece in line.split(separator: "%", omittingEmptySubsequences: false).dropFirst() {
      #expect(["25", "0D", "0A", "3A", "2C"].contains { piece.hasPrefix($0) }, "\(line)")
    }
  }

  @Test("follow the runner's grammar", arguments: Formats.samples.indices)
  func grammar(_ sample: Int) throws {
    for line in lines(Formats.samples[sample]) { try check(line) }
  }

  @Test("stand at the figure of the newest source")
  func place() throws {
    let line = try #require(lines(Formats.samples[0]).first { $0.contains("file=") })
    #expect(
      line.hasPrefix("::notice file=news/b.txt,line=7,col=25,endColumn=28,title=Tally%3A soldiers"))
    #expect(line.contains("::About 850 (Harbour Gazette, citing officials, 2 Mar 2031) and 900 ("))
    #expect(line.hasSuffix("%0Atally explain f-00112233445566aa"))
  }

  @Test("say what was skipped, missing and passed over")
  func gaps() {
    #expect(lines(Formats.samples[4]).count { $0.hasPrefix("::warning title=") } == 2)
    #expect(lines(Formats.samples[5]).contains { $0.contains("1 finding passed over by comments") })
    #expect(!lines(Formats.samples[2]).contains { $0.contains("file=") })
    #expect(lines(Formats.samples[3]).isEmpty)
  }

  @Test("are at most nine of a level, and a tenth says how many more", arguments: [9, 10, 25])
  func limit(_ count: Int) {
    let lines = lines(ReportRecord(HostileReport.many(count)))
    #expect(lines.count == (count > 9 ? 10 : count))
    if count > 9 {
      #expect(lines.last?.contains("and \(count - 9) further finding") == true)
    }
  }

  @Test("hostile text stays text", arguments: HostilePayloads.all)
  func hostile(_ payload: String) throws {
    let lines = lines(ReportRecord(HostileReport.saying(payload)))
    for line in lines { try check(line) }
    #expect(lines.count == self.lines(ReportRecord(HostileReport.saying("x"))).count)
  }

  @Test("no line of the text report can be taken for a command", arguments: HostilePayloads.all)
  func text(_ payload: String) {
    for width in [40, 80] {
      let record = ReportRecord(HostileReport.saying(payload))
      let bytes = ReportFormat.text.bytes(for: record, options: ReportOptions(width: width))
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        #expect(!line.drop { $0 == " " }.hasPrefix("::"), "\(line)")
      }
    }
  }
}
