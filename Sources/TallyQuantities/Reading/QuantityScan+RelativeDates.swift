import TallyText

extension QuantityScan {
  /// `Wednesday`, `Friday evening`, `yesterday`, `tonight`.
  func namedDay(at place: Int) -> DateMatch? {
    guard let day = entry(place, .weekday) ?? entry(place, .day), let number = day.value.small
    else {
      return nil
    }
    let part = entry(place + 1, .dayPart)
    var steps = [dateStep(day, place)]
    if let part { steps.append(dateStep(part, place + 1)) }
    return DateMatch(
      expression: day.role == .weekday
        ? .weekday(number, offset: 0) : .relative(from: number, to: number),
      tokens: place..<(place + (part == nil ? 1 : 2)), steps: steps)
  }

  /// `last month`, `this week`, `next Friday`, `last June`, `last night`, `this morning`.
  func offsetUnit(at place: Int) -> DateMatch? {
    guard let word = entry(place, .offset), let offset = word.value.small else { return nil }
    let next = place + 1
    let steps = [dateStep(word, place)]
    let tokens = place..<(place + 2)
    if let unit = entry(next, .calendarUnit) {
      guard !has(next + 1, .or), !isPluralUnit(next),
        let unitName = DateMention.Unit(days: unit.value)
      else { return nil }
      return DateMatch(
        expression: .calendar(unitName, offset: offset), tokens: tokens,
        steps: steps + [dateStep(unit, next)])
    }
    if var day = namedDay(at: next), roles(next).has(.weekday),
      case .weekday(let number, _) = day.expression
    {
      day.expression = .weekday(number, offset: offset)
      day.tokens = place..<day.end
      day.steps = steps + day.steps
      return day
    }
    if let part = entry(next, .dayPart) {
      return DateMatch(
        expression: .relative(from: offset, to: offset), tokens: tokens,
        steps: steps + [dateStep(part, next)])
    }
    guard let month = entry(next, .month), startsWithCapital(next), let number = month.value.small
    else { return nil }
    return DateMatch(
      expression: .month(number), tokens: tokens, steps: steps + [dateStep(month, next)])
  }

  private func isPluralUnit(_ place: Int) -> Bool {
    let span = tokens[place].span
    return bytes[span.end - 1] == UInt8(ascii: "s")
  }

  /// `the past 24 hours`, `the last few days`, `the past decade`.
  func window(at place: Int) -> DateMatch? {
    guard let word = entry(place, .window) else { return nil }
    var steps = [dateStep(word, place)]
    let count = numeral(at: place + 1, isMoney: false)
    if let count { steps += count.steps }
    let unitPlace = count?.end ?? place + 1
    guard let unit = entry(unitPlace, .calendarUnit), !has(unitPlace + 1, .or),
      count != nil || !isPluralUnit(unitPlace),
      let days = unit.value.multiplied(by: count?.upper ?? .one)?.rounded(to: .one)?.small
    else { return nil }
    steps.append(dateStep(unit, unitPlace))
    let length = max(1, days)
    return DateMatch(
      expression: word.value < .zero
        ? .relative(from: -length, to: 0) : .relative(from: 0, to: length),
      tokens: place..<(unitPlace + 1), steps: steps)
  }

  /// `three days ago`, `a year earlier`.
  func unitsAway(at place: Int) -> DateMatch? {
    guard anyRole(WordRoles(.ago, .away), in: (place + 2)..<(place + 9)),
      let count = countOfUnits(at: place), let unit = entry(count.end, .calendarUnit)
    else { return nil }
    let last = count.end + 1
    let steps = count.steps + [dateStep(unit, count.end)]
    let unitName = DateMention.Unit(days: unit.value)
    if let ago = entry(last, .ago) {
      let tokens = place..<(last + 1)
      let steps = steps + [dateStep(ago, last)]
      if let unitName, let offset = count.upper.small {
        return DateMatch(
          expression: .calendar(unitName, offset: -offset), tokens: tokens, steps: steps)
      }
      guard let days = unit.value.multiplied(by: count.upper)?.rounded(to: .one)?.small else {
        return nil
      }
      return DateMatch(expression: .relative(from: -days, to: -days), tokens: tokens, steps: steps)
    }
    guard let away = entry(last, .away), away.value < .zero, count.upper == .one,
      let expression = oneBack(unit), !isWord(last + 1) || !has(last, .afterName)
    else { return nil }
    return DateMatch(
      expression: expression, tokens: place..<(last + 1),
      steps: steps + [dateStep(away, last)])
  }

  /// Whether a number of units counts from another event, which says nothing by itself: `two years later`.
  func isTimeOffset(_ amount: Amount) -> WordLexicon.Entry? {
    guard amount.unit != nil, roles(amount.end - 1).has(.calendarUnit),
      let away = entry(amount.end, .away),
      !(has(amount.end, .afterName) && isNumber(amount.end + 1))
    else { return nil }
    return away
  }

  private func countOfUnits(at place: Int) -> Numeral? {
    if let numeral = numeral(at: place, isMoney: false), roles(numeral.end).has(.calendarUnit) {
      return numeral
    }
    guard let article = entry(place, .article), roles(place + 1).has(.calendarUnit) else {
      return nil
    }
    return Numeral(
      value: .one, upper: .one, granularity: .one, tokens: place..<(place + 1),
      steps: [step(.numeral, article.rule, place..<(place + 1), "1")])
  }

  /// The day, month or year before that of publication; nil for other units.
  private func oneBack(_ unit: WordLexicon.Entry) -> DateMention.Expression? {
    if unit.value == .one { return .relative(from: -1, to: -1) }
    return DateMention.Unit(days: unit.value).map { .calendar($0, offset: -1) }
  }

  /// `the year before`, `the month earlier`.
  func calendarUnitBefore(at place: Int) -> DateMatch? {
    guard has(place - 1, .definite), let unit = entry(place, .calendarUnit),
      let away = entry(place + 1, .away), away.value < .zero, let expression = oneBack(unit),
      !isWord(place + 2) || has(place + 2, .afterName)
    else { return nil }
    return DateMatch(
      expression: expression, tokens: place..<(place + 2),
      steps: [dateStep(unit, place), dateStep(away, place + 1)])
  }

  /// The year after a month or a quarter that is counted from publication: `last year`,
  /// `of the year before`.
  func relativeYear(
    after place: Int
  ) -> (offset: Int, end: Int, steps: [TrailStep])? {
    let start = has(place, .of) ? place + 1 : place
    if let match = offsetUnit(at: start), case .calendar(.year, let offset) = match.expression {
      return (offset, match.end, match.steps)
    }
    guard has(start, .definite), let match = calendarUnitBefore(at: start + 1),
      case .calendar(.year, let offset) = match.expression
    else { return nil }
    return (offset, match.end, match.steps)
  }
}
