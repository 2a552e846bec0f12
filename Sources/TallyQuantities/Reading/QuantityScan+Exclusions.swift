import TallyText

extension QuantityScan {
  /// A number that is no quantity, and the position to read on from.
  struct Excluded {
    /// Its tokens.
    let tokens: Range<Int>
    /// Why it is no quantity.
    let step: TrailStep
  }

  /// The number at a position that is part of a name, an ordinal, a pronoun; nil where it is none.
  func excluded(at place: Int) -> Excluded? {
    if let name = ruledName(at: place) ?? literalName(at: place) { return name }
    if let ordinal = entry(place, .ordinal) {
      if bareFraction(at: place) != nil { return nil }
      return excluded(place..<(place + 1), "ordinal", ordinal.rule)
    }
    if roles(place).has(.ten), let ordinal = entry(place + (joins(place + 1) ? 2 : 1), .ordinal) {
      let end = place + (joins(place + 1) ? 3 : 2)
      return excluded(place..<end, "ordinal", ordinal.rule)
    }
    return isNumber(place) ? excludedDigits(at: place) : namedByCapitals(at: place)
  }

  /// An exclusion of some tokens, with its reason.
  func excluded(_ range: Range<Int>, _ reason: String, _ rule: RuleID? = nil) -> Excluded {
    Excluded(tokens: range, step: step(.exclusion, rule, range, reason))
  }

  /// `Article 5`, `S&P 500`, `Section 427 Row 21`.
  private func ruledName(at place: Int) -> Excluded? {
    guard opens(.name, place),
      let match = rules.names.longestMatch(in: tokens, at: place, before: sentence.upperBound),
      !match.value.isCapitalized || startsWithCapital(place)
    else { return nil }
    var number = place + match.count
    if joins(number) || isMark(number, ".") { number += 1 }
    // "Airbus delivered 61 planes and Boeing 29": no name of a craft.
    if match.count == 1, match.value.isCapitalized, isNumber(number), isGapped(number) {
      return nil
    }
    let isJoined = isDash(number - 1) && roles(number).meets(WordRoles(.digit, .teen, .ten))
    let digits = digitString(number)
    guard
      isJoined || isCapitalNumber(number) || digits?.isPlain == true || digits?.isDecimal == true,
      unit(after: plain(number)) == nil
    else {
      return nil
    }
    var end = number + 1
    while isDash(end) || isMark(end, "/"), touches(end), isNumber(end + 1), touches(end + 1) {
      end += 2
    }
    return excluded(place..<end, match.value.reason, match.value.rule)
  }

  private func plain(_ place: Int) -> Numeral {
    Numeral(value: .zero, upper: .zero, granularity: .one, tokens: place..<(place + 1), steps: [])
  }

  private func isCapitalNumber(_ place: Int) -> Bool {
    startsWithCapital(place) && roles(place).meets(WordRoles(.digit, .teen, .ten))
  }

  /// `24/7`, `9/11`.
  private func literalName(at place: Int) -> Excluded? {
    guard isNumber(place), touches(place + 1), !rules.literalNames.isEmpty else { return nil }
    for length in [2, 3, 5] where holds(place + length - 1) {
      let span = span(place..<(place + length))
      if let rule = rules.literalNames[Array(bytes[span.start..<span.end])] {
        return excluded(place..<(place + length), rule.reason, rule.rule)
      }
    }
    return nil
  }

  private func excludedDigits(at place: Int) -> Excluded? {
    let span = tokens[place].span
    do {
      _ = try DigitString(bytes[span.start..<span.end])
    } catch {
      return excluded(place..<(place + 1), error.rawValue)
    }
    if let suffix = entry(place + 1, .ordinalSuffix), touches(place + 1) {
      return excluded(place..<(place + 2), "ordinal", suffix.rule)
    }
    return tooLarge(at: place) ?? attached(at: place) ?? score(at: place) ?? separated(at: place)
      ?? namedByCapital(at: place) ?? fileStamp(at: place)
  }

  /// `1e999`: a power of ten that does not fit.
  private func tooLarge(at place: Int) -> Excluded? {
    guard let power = PowerOfTen(after: tokens[place].span.end, in: bytes),
      let number = digitString(place)?.value
    else { return nil }
    let factor = Rational.powerOfTen(power.exponent)
    guard factor.flatMap({ number.multiplied(by: $0) }) == nil else { return nil }
    var end = place + 1
    while holds(end), tokens[end].span.end <= power.end { end += 1 }
    return excluded(place..<end, "power of ten out of range")
  }

  /// `G7`, `F-16`, `4G`, `737s`: letters and digits in one.
  private func attached(at place: Int) -> Excluded? {
    if touches(place), isMark(place - 1, ":"), touches(place - 1) {
      return excluded(place..<(place + 1), "part of a time")
    }
    if touches(place), isWord(place - 1), !isCurrency(before: place) {
      return excluded((place - 1)..<(place + 1), "part of a name")
    }
    if touches(place), isMark(place - 1, "-"), touches(place - 1), isWord(place - 2),
      rules.boundsBefore.value(of: [tokens[place - 2].word]) == nil
    {
      return excluded((place - 2)..<(place + 1), "part of a name")
    }
    guard touches(place + 1), isWord(place + 1),
      unitMeanings(at: place + 1) == nil || isNumberedByLetter(place),
      !roles(place + 1).meets(WordRoles(.scaleSymbol, .moneyScale, .clock, .fold)),
      PowerOfTen(after: tokens[place].span.end, in: bytes) == nil
    else { return nil }
    return excluded(place..<(place + 2), "part of a name")
  }

  /// `Pad 39A`: a name, a number and one capital letter.
  private func isNumberedByLetter(_ place: Int) -> Bool {
    isWord(place - 1) && startsWithCapital(place - 1) && place - 1 > sentence.lowerBound
      && !touches(place) && tokens[place + 1].length == 1 && startsWithCapital(place + 1)
      && roles(place - 1) == .none && digitString(place)?.isPlain == true
  }

  private func isCurrency(before place: Int) -> Bool {
    for start in max(sentence.lowerBound, place - 3)..<place {
      if let unit = unitBefore(at: start), unit.tokens.upperBound == place { return true }
    }
    return false
  }

  /// `2-0`, `3–2 win`.
  private func score(at place: Int) -> Excluded? {
    guard joins(place + 1), isNumber(place + 2), let first = digitString(place),
      let second = digitString(place + 2), first.isPlain, second.isPlain,
      !(isDash(place + 3) && touches(place + 3)), unitBefore(at: place - 1) == nil,
      first.wholeDigits <= 2, second.wholeDigits <= 2
    else { return nil }
    let isNamed = has(place + 3, .score)
    guard first.value >= second.value || isNamed, unit(after: bare(place + 2)) == nil || isNamed,
      !roles(place + 3).has(.scale)
    else { return nil }
    return excluded(place..<(place + 3), "score", entry(place + 3, .score)?.rule)
  }

  /// Phone numbers, versions, addresses, list numbers and footnotes.
  private func separated(at place: Int) -> Excluded? {
    if isInAddress(place) { return excluded(place..<(place + 1), "part of an address") }
    if isMark(place - 1, "["), isMark(place + 1, "]") {
      return excluded((place - 1)..<(place + 2), "footnote")
    }
    if place == sentence.lowerBound, isMark(place + 1, ".") || isMark(place + 1, ")"),
      touches(place + 1), isWord(place + 2), digitString(place)?.isPlain == true
    {
      return excluded(place..<(place + 2), "number of a list item")
    }
    if isMark(place + 1, "/"), touches(place + 1), touches(place + 2),
      digitString(place + 2)?.value == .zero
    {
      return excluded(place..<(place + 3), "division by zero")
    }
    if let column = column(at: place) { return excluded(column, "numbers run together") }
    guard place..<(place + 1) != sentence, let run = digitRun(at: place) else { return nil }
    return excluded(run, "number in several parts")
  }

  /// `5,7,3,9,…` without spaces: data, which nobody reads as figures one by one.
  private func column(at place: Int) -> Range<Int>? {
    guard isMark(place + 1, ","), touches(place + 1), touches(place + 2) else { return nil }
    var end = place + 1
    while isMark(end, ","), touches(end), touches(end + 1), isNumber(end + 1) { end += 2 }
    return (end - place + 1) / 2 >= QuantityScan.shortestColumn ? place..<end : nil
  }

  /// The fewest numbers that are data when nothing but commas stands between them.
  private static let shortestColumn = 12

  /// `555-1234-22`, `31/12/22`, `020 7946 0018`: three numbers or more, joined by marks.
  private func digitRun(at place: Int) -> Range<Int>? {
    var end = place + 1
    while holds(end + 1), touches(end), touches(end + 1), isNumber(end + 1),
      isDash(end) || isMark(end, "/") || isMark(end, ".")
    { end += 2 }
    let parts = (end - place + 1) / 2
    let hasLeadingZero = digitString(place)?.hasLeadingZero == true
    if parts >= 3 { return place..<end }
    if hasLeadingZero, parts == 1 {
      // `020 7946 0018`
      while isNumber(end), digitString(end)?.isPlain == true, tokens[end].length > 2 { end += 1 }
      if end > place + 1 { return place..<end }
    }
    guard parts == 2 else {
      return hasLeadingZero && digitString(place)?.isDecimal == false ? place..<end : nil
    }
    let isPhone =
      isDash(place + 1) && tokens[place + 2].length == 4 && [1, 3].contains(tokens[place].length)
      && unit(after: bare(place + 2)) == nil && !isPlural(place + 3)
    return hasLeadingZero || isPhone ? place..<end : nil
  }

  /// Whether the token stands inside an address of the web.
  private func isInAddress(_ place: Int) -> Bool {
    guard touches(place),
      isMark(place - 1, "/") || isMark(place - 1, "=") || isMark(place - 1, "-")
        || isMark(place - 1, ".") || isMark(place - 1, "_")
    else { return false }
    var first = place
    while touches(first), place - first < 80 {
      first -= 1
      if isMark(first, ":"), isMark(first + 1, "/"), isMark(first + 2, "/") { return true }
      if isMark(first, "@") { return true }
    }
    return false
  }

  /// `Voyager 2`, `Army 2021`: a name in the middle of a sentence and a bare number, then no noun.
  private func namedByCapital(at place: Int) -> Excluded? {
    guard !isTitleCase, isWord(place - 1), startsWithCapital(place - 1), !touches(place),
      place - 1 > sentence.lowerBound, let number = digitString(place), number.isPlain,
      number.wholeDigits <= 4, roles(place - 1).isEmpty,
      rules.boundsBefore.value(of: [tokens[place - 1].word]) == nil, !isDash(place + 1),
      !isMark(place + 1, "%"), !isMark(place + 1, "/"),
      !endsLikeVerb(place - 1), !isWord(place + 1) || endsName(place + 1),
      unit(after: plain(place)) == nil, !roles(place + 1).has(.scale), !isGapped(place),
      !countsAtPlace(place)
    else { return nil }
    return excluded(
      (place - 1)..<(place + 1), "part of a name", entry(place + 1, .afterName)?.rule)
  }

  /// Whether a word after a number shows that a name has ended: `in`, `was`, `coming`.
  private func endsName(_ place: Int) -> Bool {
    if has(place, .afterName) { return true }
    let span = tokens[place].span
    return span.length > 5 && startsWithSmallLetter(place)
      && bytes[(span.end - 3)..<span.end].elementsEqual("ing".utf8)
  }

  /// Whether a word ends in `s`, as the verbs and plurals of headlines do: `Kills 3`.
  private func endsLikeVerb(_ place: Int) -> Bool {
    let span = tokens[place].span
    return span.length > 3 && bytes[span.end - 1] == UInt8(ascii: "s")
  }

  /// `Phase Two`: a name and a number word with a capital in the middle of a sentence.
  private func namedByCapitals(at place: Int) -> Excluded? {
    guard !isTitleCase, isCapitalNumber(place), isWord(place - 1), startsWithCapital(place - 1),
      place - 1 > sentence.lowerBound, roles(place - 1) == .none, !endsLikeVerb(place - 1),
      !isWord(place + 1) || has(place + 1, .afterName)
    else { return nil }
    return excluded((place - 1)..<(place + 1), "part of a name")
  }

  /// `180415`: six digits that read as a date, beside words in capitals.
  private func fileStamp(at place: Int) -> Excluded? {
    guard tokens[place].length == 6, digitString(place)?.isPlain == true, isStampDate(place),
      isAllCapitals(place + 1) || isAllCapitals(place - 1) || sentence.count == 1
    else { return nil }
    return excluded(place..<(place + 1), "stamp of a file")
  }

  private func isAllCapitals(_ place: Int) -> Bool {
    guard isWord(place), tokens[place].length > 1 else { return false }
    let span = tokens[place].span
    return bytes[span.start..<span.end].allSatisfy { (0x41...0x5A).contains($0) }
  }

  private func isStampDate(_ place: Int) -> Bool {
    let start = tokens[place].span.start
    let parts = stride(from: start, to: start + 6, by: 2).map {
      Int(bytes[$0] - 0x30) * 10 + Int(bytes[$0 + 1] - 0x30)
    }
    guard (1...12).contains(parts[1]) else { return false }
    return (1...31).contains(parts[0]) || (1...31).contains(parts[2])
  }
}
