import TallyClaims
import TallyReports
import TallyRulebook
import TallyTestSupport
import TallyText
import Testing

@testable import TallyKit

/// Numbers that are the same in every run (SplitMix64, Steele et al. 2014).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Hostile input")
struct HostileInputTests {
  /// Pieces that upset readers of text, markup, numbers and dates.
  private static let pieces = [
    "<", ">", "</", "<!--", "-->", "<script>", "</p>", "&#x", "&#99999999999;", "&amp", "\"", "'",
    "{", "}", "[", "](", "```", "---\n", "date:", "\n\n", "\r", "\t", " ", ".", ",", "…", "–", "−",
    "$", "€", "%", "°", "½", "⅓", "²", "9", "99999999999999999999999999999999999999", "1e999",
    "1/0", "0.00000000000000000000000000000000001", "1,2,3,4", "million", "trillion", "dozens",
    "of", "to", "between", "and", "not", "about", "minus", "km", "kg", "square", "per", "(",
    ")", "5 miles (8 km)", "2022-02-30", "31 February", "yesterday", "in", "Estonia", "soldiers",
    "killed", "U.S.", "\u{0301}", "\u{200D}", "\u{202E}", "\u{FEFF}", "🙂", "日本", "é",
  ]

  @Test("scrambled documents of every kind are read without a crash", arguments: 0..<12)
  func survivesScrambledText(_ seed: Int) async throws {
    var numbers = Numbers(state: UInt64(seed))
    try await TemporaryFolder.with { folder in
      for kind in ["txt", "md", "html", "jsonl"] {
        let words = (0..<400).map { _ in
          HostileInputTests.pieces.randomElement(using: &numbers) ?? ""
        }
        let gap = seed % 2 == 0 ? " " : ""
        try folder.write(words.joined(separator: gap), to: "in.\(kind)")
      }
      let checker = Checker(rulebook: try Repository.rulebook())
      let report = try await checker.report([folder.path])
      #expect(report.documents.count == 3)
      let record = ReportRecord(report)
      for format in ReportFormat.allCases {
        #expect(!format.bytes(for: record, options: ReportOptions()).isEmpty)
      }
    }
  }

  @Test("evidence lies inside its file", arguments: 0..<9)
  func pointsIntoTheFile(_ seed: Int) async throws {
    var numbers = Numbers(state: UInt64(seed + 1000))
    try await TemporaryFolder.with { folder in
      let words = (0..<300).map { _ in HostileInputTests.pieces.randomElement(using: &numbers) ?? ""
      }
      let kind = ["txt", "md", "html"][seed % 3]
      let text = words.joined(separator: " ")
      try folder.write(text, to: "in.\(kind)")
      let reading = try await Checker(rulebook: Repository.rulebook()).read([folder.path])
      for claim in reading.claims {
        #expect(claim.evidence.number.end <= text.utf8.count)
        #expect(claim.evidence.sentenceSpan.contains(claim.evidence.number))
        #expect(claim.evidence.line >= 1 && claim.evidence.column >= 1)
      }
    }
  }
}
