import TallyClaims
import TallyTestSupport
import TallyText
import Testing

@Suite("Where it happened")
struct SceneTests {
  /// A text, a figure in it, and the place of its toll.
  struct Row: Sendable, CustomStringConvertible {
    let text: String
    let figure: String
    let place: String?

    init(_ text: String, _ figure: String, _ place: String?) {
      (self.text, self.figure, self.place) = (text, figure, place)
    }

    var description: String { "\(figure) in “\(text)”" }
  }

  static let rows = [
    Row(
      "Jets struck the town of Bergen in an air raid. The raid killed 31 people.", "31", "Bergen"),
    Row(
      "The bombing of Bergen killed 12 people. An air strike on Oslo followed at night. Rescuers said 17 people died.",
      "17", "Oslo"),
    Row(
      "Norway air strike kills 31. An air strike on the port of Bergen killed 31 people.", "31",
      "Bergen"),
    Row("An earthquake struck near Bergen. In Norway it killed 31 people.", "31", "Norway"),
    Row(
      "An attack in Bergen killed 12 people. A clash near Oslo was forgotten. The talks go on. "
        + "So does the war. Then 17 more people died.", "17", "Bergen"),
    Row("The shelling of Bergen went on. Some 31 people were killed in the town.", "31", "Bergen"),
    Row("Shells fell on Bergen. Some 31 people were killed in a town.", "31", "Bergen"),
    Row("Shells killed 31 people in the Santa Rosa district of Lima.", "31", "Santa Rosa"),
    Row("Shells killed 31 people in rebel-held districts of Lima.", "31", "part of Lima"),
    Row("Shells killed 31 people in the northern city of Lima.", "31", "Lima"),
    Row("Shells killed 31 people in Norways Bergen.", "31", "Bergen"),
    Row(
      "A bus burns in Lima (Agency Photo) At least 31 people died in a raid on Oslo.", "31", "Oslo"),
  ]

  @Test("a toll is where its event was", arguments: rows)
  func knowsPlace(_ row: Row) throws {
    let claims = try Reading.claims(in: row.text)
    let claim = try #require(claims.first { $0.evidence.quote.contains(row.figure) })
    #expect(claim.key.place == row.place)
  }

  @Test(
    "labels on the page and towns are not counted",
    arguments: ["The harbour of Lima (12 images).", "Updated at Jun 142016 LIMA."])
  func countsNothing(_ text: String) throws {
    #expect(try Reading.claims(in: text).allSatisfy { $0.key.counted == nil })
  }
}
