import TallyClaims
import TallyTestSupport
import TallyText
import Testing

@Suite("What happened and when")
struct EventTests {
  /// A text published on a Friday, the figure asked for, and its event with the day it happened.
  struct Row: Sendable, CustomStringConvertible {
    let text: String
    let figure: String
    let event: String?
    let day: String?

    init(_ text: String, _ figure: String, _ event: String?, _ day: String?) {
      (self.text, self.figure, self.event, self.day) = (text, figure, event, day)
    }

    var description: String { "\(figure) in “\(text)”" }
  }

  static let rows = [
    Row("Thursday's bombing in Lima killed 30 people.", "30", "attack", "2022-05-12"),
    Row("A quake shook Lima on Monday. It killed 30 people.", "30", "earthquake", "2022-05-09"),
    Row("The rally on 3 May in Oslo drew 4,000 people.", "4,000", "march", "2022-05-03"),
    Row("Some 4,000 people marched in Oslo on Sunday.", "4,000", "march", "2022-05-08"),
    Row(
      "A train crash near Lima on Tuesday hurt 12 people. Two more died in the disaster, police said on Friday.",
      "Two", "crash", "2022-05-10"),
    Row(
      "The march in Oslo on Sunday had 4,000 people, above the 3,000 who came in 2019.", "3,000",
      "march", "2019-01-01"),
    Row("The ministry has 300 clerks in Oslo.", "300", nil, nil),
  ]

  @Test("a toll or a turnout knows its event", arguments: rows)
  func knowsEvent(_ row: Row) throws {
    let published = CalendarDate(year: 2022, month: 5, day: 13)
    let claims = try Reading.claims(in: row.text, published: published)
    let claim = try #require(claims.first { $0.evidence.quote.contains(row.figure) })
    #expect(claim.key.event == row.event)
    #expect(claim.eventDays?.from.description == row.day)
  }

  @Test("a year in the text dates the days beside it where no day of publication is known")
  func takesYearFromText() throws {
    let claims = try Reading.claims(
      in: "In 2019 the city was calm. The march on 16 June in Oslo had 4,000 people.")
    let claim = try #require(claims.first { $0.evidence.quote.contains("4,000") })
    #expect(claim.eventDays?.from.description == "2019-06-16")
  }
}
