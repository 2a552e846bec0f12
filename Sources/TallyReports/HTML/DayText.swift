import TallyText

/// Days as running text has them: `9 March 2024`.
enum DayText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day in words; what is no day stays as it is.
  static func words(_ iso: String) -> String {
    CalendarDate(iso: iso).map { words($0) } ?? VisibleText.escaped(iso)
  }

  /// `9 Mar 2024`, for the axis of a plot and for cells.
  static func short(_ day: CalendarDate) -> String { words(day, letters: 3) }

  /// The days that a claim holds for: `20 to 30 Jan 2022` is written as two days in full.
  static func short(_ claim: ClaimRecord) -> String {
    let from = claim.asOf?.from ?? claim.published
    let to = claim.asOf?.to ?? claim.published
    let days = [from, to].compactMap { $0.map(short) }
    guard let first = days.first, let last = days.last else { return ClaimWording.unknownDate }
    return first == last ? first : "\(first) to \(last)"
  }

  /// A text in which every day, `2024-03-09`, is written in short words.
  static func worded(_ text: String) -> String {
    let letters = Array(text)
    var (worded, place) = ("", 0)
    while place < letters.count {
      let end = place + 10
      if letters[place].isNumber, end <= letters.count, place == 0 || !letters[place - 1].isNumber,
        let day = CalendarDate(iso: String(letters[place..<end]))
      {
        worded += short(day)
        place = end
      } else {
        worded.append(letters[place])
        place += 1
      }
    }
    return worded
  }

  private static func short(_ iso: String) -> String {
    CalendarDate(iso: iso).map { short($0) } ?? VisibleText.escaped(iso)
  }

  private static func words(_ date: CalendarDate, letters: Int = .max) -> String {
    let (year, month, day) = date.components
    guard months.indices.contains(month - 1) else { return date.description }
    return "\(day) \(months[month - 1].prefix(letters)) \(year)"
  }
}
