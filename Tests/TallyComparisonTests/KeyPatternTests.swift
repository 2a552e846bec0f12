import TallyComparison
import Testing

@Suite("Patterns of keys")
struct KeyPatternTests {
  @Test(
    "a star stands for any characters, also none",
    arguments: [
      ("soldier · ? · Tallinn · present", true), ("soldier · *", true), ("*", true),
      ("* · Tallinn · *", true), ("soldier*present", true), ("*present*", true),
      ("*soldier · *", true),
      ("soldier · * · Tallinn · present · *", false), ("soldier", false), ("", false),
      ("*Tallinn*Tallinn*", false), ("SOLDIER · *", false),
      ("soldier · ? · Tallinn · present*", true),
      ("**present", true), ("*t · *", false),
    ])
  func matches(_ pattern: String, _ fits: Bool) {
    #expect(KeyPattern(pattern).matches("soldier · ? · Tallinn · present") == fits)
  }

  @Test("overlapping pieces need room of their own")
  func overlaps() {
    #expect(!KeyPattern("aba*aba").matches("ababa"))
    #expect(KeyPattern("aba*aba").matches("abaaba"))
    #expect(KeyPattern("").matches(""))
  }
}
