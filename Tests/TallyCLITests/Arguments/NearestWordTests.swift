import Testing

@testable import TallyCLI

@Suite("The nearest word")
struct NearestWordTests {
  @Test(
    "distances count letters put in, left out and changed",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("chekc", "check", 2),
    ])
  func counts(_ first: String, _ second: String, _ distance: Int) {
    #expect(NearestWord.distance(first, second) == distance)
    #expect(NearestWord.distance(second, first) == distance)
  }

  @Test("a word that is far from all has no nearest")
  func findsNoneFarAway() {
    #expect(NearestWord.to("elephant", among: ["report", "check"]) == nil)
  }
}
