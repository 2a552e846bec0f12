import TallyText
import Testing

@Suite("Publication dates")
struct PublicationDateTests {
  /// Texts with the date that is found in them and how.
  static let rows: [(text: String, date: String?, basis: String?)] = [
    ("date: 2022-01-30\n\nTen.", "2022-01-30", "metadata date"),
    ("date: 30 Jan 2022\n\nTen.", "2022-01-30", "metadata date"),
    ("date: unknown\n\nTen.", nil, nil),
    ("date: 2022-01\n\nTen.", nil, nil),
    (
      "Ten ships sank.\n\nUpdated: January 30, 2022, 12:11 PM", "2022-01-30",
      "line \"Updated: January 30, 2022, 12:11 PM\""
    ),
    (
      "Ten ships\nPublished 3 May 2021\n\nThey sank.", "2021-05-03", "line \"Published 3 May 2021\""
    ),
    (
      "Ten ships\n\nLast modified on Sun, 2 May 2021 10:00 GMT\n\nThey sank.", "2021-05-02",
      "line \"Last modified on Sun, 2 May 2021 10:00 GMT\""
    ),
    ("Posted Jan. 3, 2020\n\nThey sank.", "2020-01-03", "line \"Posted Jan. 3, 2020\""),
    (
      "By Ann Lund | Published: 30/01/2022\n\nThey sank.", "2022-01-30",
      "line \"By Ann Lund | Published: 30/01/2022\""
    ),
    ("Published 03/04/2021\n\nThey sank.", nil, nil),
    ("Ten ships\n20220126\nThey sank.", "2022-01-26", "line \"20220126\""),
    ("Ten ships\n2022-01-26\nThey sank.", "2022-01-26", "line \"2022-01-26\""),
    ("Ten ships\n2022-01-26T12:11:00Z\nThey sank.", "2022-01-26", "line \"2022-01-26T12:11:00Z\""),
    ("Wed, 26 January 2022\n\nThey sank.", "2022-01-26", "line \"Wed, 26 January 2022\""),
    (
      "Ten\nhttps://a.b/world/2022/01/26/ten-sank/\n\nThey sank.", "2022-01-26",
      "date in the address"
    ),
    ("Ten\nhttps://a.b/2022/jan/26/ten\n\nThey sank.", "2022-01-26", "date in the address"),
    (
      "url: https://a.b/news/2022-01-26-ten.html\n\nThey sank.", "2022-01-26",
      "date in the address"
    ),
    ("url: https://a.b/story-20220126.html\n\nThey sank.", "2022-01-26", "date in the address"),
    ("url: https://a.b/story-2022012678\n\nThey sank.", nil, nil),
    ("Ten\nhttps://a.b/2022/13/26/ten\n\nThey sank.", nil, nil),
    ("BALTA, June 4 — Ten ships sank.", nil, nil),
    ("Updated on Sunday at noon\n\nThey sank.", nil, nil),
    ("They sank on 3 May 2021.", nil, nil),
    ("Published in May 2021 in Oslo, the survey of 3 May 2021 counts ten ships", nil, nil),
    ("Published 31 February 2021\n\nThey sank.", nil, nil),
  ]

  @Test("are found where they are written", arguments: rows)
  func finds(_ row: (text: String, date: String?, basis: String?)) throws {
    let read = PlainTextReader().read(Array(row.text.utf8))
    let found = try TextTables.shared.get().dates.find(in: read)
    #expect(found.date?.date.description == row.date)
    #expect(found.date?.basis == row.basis)
  }

  @Test("leave their lines out of the text")
  func dropsDatelines() throws {
    let text = "Ten ships\n20220126\nhttps://a.b/c\nThey sank.\nUpdated: May 3, 2021\n"
    let read = PlainTextReader().read(Array(text.utf8))
    let found = try TextTables.shared.get().dates.find(in: read)
    #expect(
      read.dropping(found.datelines).blockLines == ["heading: Ten ships", "paragraph: They sank."])
    #expect(found.address == "https://a.b/c")
  }

  @Test("follow the order of trust")
  func order() throws {
    let dates = try TextTables.shared.get().dates
    let text = "url: https://a.b/2022/01/05/\n\nTen\n\nPublished 4 January 2022\n\nThey sank."
    let read = PlainTextReader().read(Array(text.utf8))
    #expect(
      dates.find(in: read, linkedDate: "2022-01-02", manifestDate: "2022-01-03").date
        == PublicationDate(
          try #require(CalendarDate(iso: "2022-01-02")), basis: "JSON-LD datePublished"))
    #expect(dates.find(in: read, manifestDate: "2022-01-03").date?.basis == "manifest date")
    #expect(dates.find(in: read).date?.basis == "line \"Published 4 January 2022\"")
  }

  static let written: [(text: String, date: String?)] = [
    ("2022-01-30", "2022-01-30"), ("2022-01-30T23:59:59+02:00", "2022-01-30"),
    ("Sun, 30 Jan 2022 12:11:00 GMT", "2022-01-30"), ("January 30th, 2022", "2022-01-30"),
    ("30th of January 2022", "2022-01-30"), ("30.01.2022", "2022-01-30"),
    ("1/30/2022", "2022-01-30"), ("30/1/2022", "2022-01-30"), ("1/2/2022", nil),
    ("2/2/2022", "2022-02-02"),
    ("2022/1/30", "2022-01-30"), ("30-Jan-2022", "2022-01-30"), ("20220130", "2022-01-30"),
    ("Jan 30", nil), ("30 Jan", nil), ("2022", nil), ("January 2022", nil), ("", nil),
    ("99999999", nil),
    ("2022-02-30", nil), ("Sept. 5, 2021", "2021-09-05"),
  ]

  @Test("are read in the forms that people write", arguments: written)
  func parses(_ row: (text: String, date: String?)) throws {
    #expect(try TextTables.shared.get().dates.date(from: row.text)?.description == row.date)
  }
}
