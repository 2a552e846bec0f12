import TallyQuantities
import TallyText
import Testing

@Suite("Dates")
struct DateTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test(
    "dates and times are found, and count nothing",
    arguments: [
      ("on 26 January 2022", "date 2022-01-26"), ("on January 30, 2022", "date 2022-01-30"),
      ("on Jan. 3", "day 1-3"), ("on 16 November", "day 11-16"),
      ("on 3–5 May", "days 5-3..5"), ("from May 3 to 5", "days 5-3..5"), ("in June", "month 6"),
      ("in June 2023", "date 2023-06-01..2023-06-30"), ("in the second quarter", "quarter 2"),
      ("in Q2 2022", "date 2022-04-01..2022-06-30"), ("in April–June", "quarter 2"),
      ("in the first half of 2021", "date 2021-01-01..2021-06-30"),
      ("from January to June", "quarters 1..2"),
      ("in the first three months of the year", "quarter 1"),
      ("in the three months to June 2023", "date 2023-04-01..2023-06-30"),
      ("in June last year", "month 6 year -1"),
      ("in the second quarter of last year", "months 4..6 year -1"),
      ("in the second quarter of the year before", "months 4..6 year -1"),
      ("in 2014", "date 2014-01-01..2014-12-31"),
      ("since 2014", "since date 2014-01-01..2014-12-31"),
      ("in the 1990s", "date 1990-01-01..1999-12-31"), ("on Wednesday", "weekday 3"),
      ("last Monday", "weekday 1 offset -1"), ("yesterday", "days -1"), ("tonight", "days 0"),
      ("this week", "week 0"), ("last month", "month -1"), ("a year earlier", "year -1"),
      ("in the preceding quarter", "quarter -1"), ("in the past 24 hours", "days -1..0"),
      ("ten months ago", "month -10"), ("at 6.51 pm", "time of day"),
      ("at 12:11 PM", "time of day"),
      ("at about 7 pm", "time of day"), ("by two in the afternoon", "until time of day"),
      ("over the last 3 days", "days -3..0"), ("on 3–5 May 2020", "date 2020-05-03..2020-05-05"),
      ("in 2019–20", "date 2019-01-01..2020-12-31"), ("on 2022-01-30", "date 2022-01-30"),
      ("by Sunday morning", "until weekday 7"),
      ("since early 2020", "since date 2020-01-01..2020-12-31"),
    ])
  func date(_ wording: String, _ expected: String) {
    let reading = reader.read("The mill was shut \(wording).")
    #expect(reading.dates.map(\.reading) == [expected])
    #expect(reading.quantities.isEmpty)
  }

  @Test(
    "what looks like a date may be a count or a verb",
    arguments: [
      ("About 2000 people may march.", ["about 2000"]), ("Some 1950 people came.", ["about 1950"]),
      ("They sold 2014 boats.", ["2014"]),
    ])
  func noDate(_ text: String, _ expected: [String]) {
    #expect(reader.quantities(text) == expected)
    #expect(reader.dates(text) == [])
  }

  @Test(
    "relative dates follow publication, here Wednesday 9 March 2022",
    arguments: [
      ("on Monday", "2022-03-07", "2022-03-07"), ("on Wednesday", "2022-03-09", "2022-03-09"),
      ("on Thursday", "2022-03-03", "2022-03-03"), ("last Wednesday", "2022-03-02", "2022-03-02"),
      ("next Wednesday", "2022-03-16", "2022-03-16"), ("next Friday", "2022-03-11", "2022-03-11"),
      ("in June last year", "2021-06-01", "2021-06-30"),
      ("yesterday", "2022-03-08", "2022-03-08"), ("on 16 November", "2021-11-16", "2021-11-16"),
      ("on 1 April", "2022-04-01", "2022-04-01"), ("in December", "2021-12-01", "2021-12-31"),
      ("last month", "2022-02-01", "2022-02-28"), ("this week", "2022-03-07", "2022-03-13"),
      ("last year", "2021-01-01", "2021-12-31"), ("last quarter", "2021-10-01", "2021-12-31"),
      ("in the past 24 hours", "2022-03-08", "2022-03-09"),
      ("since 2014", "2014-01-01", "2022-03-09"),
      ("in the first quarter", "2022-01-01", "2022-03-31"),
    ])
  func resolved(_ wording: String, _ from: String, _ to: String) throws {
    let mention = try #require(reader.read("The mill was shut \(wording).").dates.first)
    let published = CalendarDate(iso: "2022-03-09")
    let range = try #require(mention.resolve(published: published))
    #expect(range.from.description == from)
    #expect(range.to.description == to)
  }

  @Test("without a date of publication only full dates are known")
  func unpublished() throws {
    let reading = reader.read("It shut on 3 May 2019, again on 16 November and on Monday.")
    #expect(
      reading.dates.map { $0.resolve(published: nil)?.from.description } == [
        "2019-05-03", nil, nil,
      ])
  }
}
