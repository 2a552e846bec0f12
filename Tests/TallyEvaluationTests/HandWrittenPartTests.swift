import Testing

@testable import TallyEvaluation

@Suite("What is written by hand in a report")
struct HandWrittenPartTests {
  @Test("stays, once, when the report is made again")
  func stays() {
    let part = "\n\(HandWrittenPart.marker)\n\n## Read by hand\n\nTwo of three are right.\n"
    let first = HandWrittenPart.keeping("old scores\n" + part, under: "new scores\n")
    #expect(first == "new scores\n" + part)
    #expect(HandWrittenPart.keeping(first, under: "newer scores") == "newer scores\n" + part)
  }

  @Test("without it the report is what was made", arguments: [nil, "", "old scores\n"])
  func nothing(_ old: String?) {
    #expect(HandWrittenPart.keeping(old, under: "new scores\n") == "new scores\n")
  }
}
