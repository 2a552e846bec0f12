/// The date in a document's address: `/2022/01/26/`, `/2022-01-26-…`, `/2022/jan/26/`, `_20220126`.
struct AddressDate {
  private let months: WordTable<Int>
  private let vocabulary: Vocabulary

  /// Makes a reader that knows the names of the months.
  init(months: WordTable<Int>, vocabulary: Vocabulary) {
    self.months = months
    self.vocabulary = vocabulary
  }

  /// The first date in the address; nil where it holds none. Time in proportion to its length.
  func date(in address: Span<UInt8>) -> CalendarDate? {
    var place = 0
    while place < address.count {
      let digits = digits(at: place, in: address)
      if digits == 4, let date = parted(at: place, in: address) { return date }
      if digits == 8, let date = compact(at: place, in: address) { return date }
      place += max(1, digits)
    }
    return nil
  }

  /// A year, a month and a day with the same sign between them.
  private func parted(at place: Int, in address: Span<UInt8>) -> CalendarDate? {
    guard place + 4 < address.count else { return nil }
    let sign = address[place + 4]
    guard sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_"),
      let (month, end) = month(at: place + 5, in: address), end < address.count,
      address[end] == sign
    else { return nil }
    let digits = digits(at: end + 1, in: address)
    guard (1...2).contains(digits) else { return nil }
    return CalendarDate(
      year: number(place, 4, address), month: month, day: number(end + 1, digits, address))
  }

  private func compact(at place: Int, in address: Span<UInt8>) -> CalendarDate? {
    let year = number(place, 4, address)
    guard (1900...2099).contains(year) else { return nil }
    return CalendarDate(
      year: year, month: number(place + 4, 2, address), day: number(place + 6, 2, address))
  }

  /// A month in one or two digits or by name, and where it ends.
  private func month(at place: Int, in address: Span<UInt8>) -> (month: Int, end: Int)? {
    let digits = digits(at: place, in: address)
    if (1...2).contains(digits) { return (number(place, digits, address), place + digits) }
    var end = place
    while end < address.count, end - place < 12, (address[end] | 0x20) &- 0x61 < 26 { end += 1 }
    guard let month = months[vocabulary.word(in: address, TextSpan(place, end))] else {
      return nil
    }
    return (month, end)
  }

  /// The number of digits in a row from a place on.
  private func digits(at place: Int, in address: Span<UInt8>) -> Int {
    var end = place
    while end < address.count, address[end] &- 0x30 < 10 { end += 1 }
    return end - place
  }

  /// The value of digits that are known to stand there, eight at most.
  private func number(_ place: Int, _ count: Int, _ address: Span<UInt8>) -> Int {
    (place..<place + count).reduce(0) { $0 * 10 + Int(address[$1] & 0x0F) }
  }
}
