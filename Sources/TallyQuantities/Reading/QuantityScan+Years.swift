import TallyText

extension QuantityScan {
  /// `2014`, `2019–20`, where nothing speaks for a count.
  func year(at place: Int) -> DateMatch? {
    guard let number = digitString(place), number.isPlain, number.wholeDigits == 4,
      let first = number.value.small, isYear(first, at: place)
    else { return nil }
    var (last, end) = (first, place + 1)
    if joins(place + 1), let second = digitString(place + 2), second.isPlain,
      let value = second.value.small
    {
      let full = second.wholeDigits == 2 ? first / 100 * 100 + value : value
      guard full > first, full <= 2100, [2, 4].contains(second.wholeDigits) else { return nil }
      (last, end) = (full, place + 3)
    }
    guard let from = CalendarDate(year: first, month: 1, day: 1),
      let to = CalendarDate(year: last, month: 12, day: 31)
    else { return nil }
    return DateMatch(
      expression: .absolute(DateRange(from, to)), tokens: place..<end,
      steps: [step(.date, nil, place..<end, "year")])
  }

  private func isYear(_ year: Int, at place: Int) -> Bool {
    guard (1000...2100).contains(year), unit(after: bare(place)) == nil,
      !roles(place + 1).meets(WordRoles(.scale, .hundred, .scaleSymbol)),
      !(touches(place + 1) && isWord(place + 1)), unitBefore(at: place - 1) == nil
    else { return false }
    let before = roles(place - 1)
    let isNamed = before.meets(WordRoles(.since, .until, .within, .partOf, .offset, .definite))
    if before.meets(WordRoles(.of, .measureOfChange)) && !isNamed || has(place - 1, .of) {
      return year % 100 != 0 && (1900...2050).contains(year) && !isPlural(place + 1)
    }
    if isNamed {
      return year >= 1900 && !isQualified(place) || has(place - 1, .since)
        || isDatePreposition(place)
    }
    guard (1900...2050).contains(year), !isPlural(place + 1) else { return false }
    return !isQualified(place)
  }

  /// Whether a bound stands right before the number: `about 2000`.
  func isQualified(_ place: Int) -> Bool {
    for start in max(sentence.lowerBound, place - 4)..<place {
      let bounds = boundsBefore(at: start)
      if !bounds.tokens.isEmpty, bounds.tokens.upperBound == place {
        return !isDatePreposition(start)
      }
    }
    return false
  }

  /// Whether a word before the number is one that years follow.
  private func isDatePreposition(_ place: Int) -> Bool {
    roles(place - 1).meets(WordRoles(.since, .shareOf)) || has(place - 1, .partOf)
  }

  /// `1990s`, `the 1990's`.
  func decade(at place: Int) -> DateMatch? {
    guard let number = digitString(place), number.isPlain, number.wholeDigits == 4,
      let first = number.value.small, first % 10 == 0, (1000...2090).contains(first),
      touches(place + 1), spells(place + 1, Array("s".utf8)) || spells(place + 1, Array("'s".utf8)),
      let from = CalendarDate(year: first, month: 1, day: 1),
      let to = CalendarDate(year: first + 9, month: 12, day: 31)
    else { return nil }
    return DateMatch(
      expression: .absolute(DateRange(from, to)), tokens: place..<(place + 2),
      steps: [step(.date, nil, place..<(place + 2), "decade")])
  }
}
