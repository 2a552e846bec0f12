/// A day in the proleptic Gregorian calendar, as a count of days.
///
/// The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
/// (chrono-compatible low-level date algorithms), exact over the years 1 to 9999.
package struct CalendarDate: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  package let dayNumber: Int32

  /// Makes the date that lies the given number of days after 1970-01-01.
  package init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// Makes a date; nil where the calendar has no such day or the year is outside 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.daysInMonth(month, year: year)
    else { return nil }
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day of the month.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int { (Int(dayNumber) % 7 + 7 + 3) % 7 + 1 }

  /// The date the given number of days later; dates at the ends of the range stay there.
  package func advanced(by days: Int) -> CalendarDate {
    CalendarDate(dayNumber: Int32(clamping: Int(dayNumber) + days))
  }

  /// The number of days from this date to the other.
  package func days(to other: CalendarDate) -> Int { Int(other.dayNumber) - Int(dayNumber) }

  /// The number of days in a month, from 1 for January.
  package static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the year has a 29th of February.
  package static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2022-01-30`.
  package var description: String {
    let (year, month, day) = components
    guard (0...9_999).contains(year) else {
      return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
    // Every claim has some dates, nearly all of them with years of four digits: all digits at once, then two hyphens.
    var rest = (year * 100 + month) * 100 + day
    return unsafe String(unsafeUninitializedCapacity: 10) { bytes in
      for place in stride(from: 9, through: 0, by: -1) where place != 4 && place != 7 {
        unsafe bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      unsafe bytes[4] = UInt8(ascii: "-")
      unsafe bytes[7] = UInt8(ascii: "-")
      return 10
    }
  }

  /// Reads `2022-01-30`; nil for anything else.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = CalendarDate.number(bytes[0..<4]), let month = CalendarDate.number(bytes[5..<7]),
      let day = CalendarDate.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
