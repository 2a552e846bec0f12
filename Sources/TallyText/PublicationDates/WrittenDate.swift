/// A full date as people write it, among tokens: `January 30, 2022`, `30 Jan. 2022`, `2022-01-30`, `30/01/2022`.
struct WrittenDate {
  /// The day.
  let date: CalendarDate

  /// The tokens it takes.
  let tokens: Range<Int>

  /// Finds the first full date; nil where none is written with its year. Time in proportion to the tokens.
  static func first(
    in tokens: [Token], from start: Int = 0, of bytes: Span<UInt8>, months: WordTable<Int>
  ) -> WrittenDate? {
    for place in min(start, tokens.count)..<tokens.count {
      var cursor = DateCursor(tokens: tokens, months: months, position: place)
      if let date = cursor.date(in: bytes) {
        return WrittenDate(date: date, tokens: place..<cursor.position)
      }
    }
    return nil
  }
}
