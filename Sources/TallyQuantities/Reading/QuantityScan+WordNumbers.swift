import TallyText

extension QuantityScan {
  /// A number below a thousand in words: `forty-five`, `three hundred and two`, `a hundred`.
  func wordGroup(at place: Int) -> Numeral? {
    var steps: [TrailStep] = []
    var end = place
    var value = Rational.zero
    var tail: Int?
    if let article = articleBeforeScale(at: place) {
      steps.append(step(.numeral, article.rule, place..<(place + 1), "1"))
      value = .one
      end = place + 1
    } else if isBareScale(place) {
      value = .one
    } else {
      guard let small = smallNumber(at: place, &steps) else { return nil }
      value = small.value
      end = small.end
    }
    let hyphen = joins(end) ? 1 : 0
    if let hundred = entry(end + hyphen, .hundred), value < Rational(100),
      let product = value.multiplied(by: hundred.value)
    {
      end += hyphen + 1
      steps.append(step(.numeral, hundred.rule, (end - 1)..<end, "× \(hundred.value)"))
      value = product
      let and = entry(end, .and)
      if let rest = smallNumber(at: end + (and == nil ? 0 : 1), &steps),
        let sum = value.adding(rest.value)
      {
        if let and {
          steps.append(step(.numeral, and.rule, end..<(end + 1), "and"))
          tail = rest.value.small
        }
        value = sum
        end = rest.end
      }
    }
    var numeral = Numeral(
      value: value, upper: value, granularity: value.lastPlace, tokens: place..<end, steps: steps)
    numeral.isLoneOne = value == .one && end == place + 1
    numeral.tail = tail
    return numeral
  }

  /// `hundred thousand dollars`, `million and one`: a scale that opens a number, without `a` or `one`.
  func isBareScale(_ place: Int) -> Bool {
    guard roles(place).meets(WordRoles(.hundred, .scale)), !isPlural(place),
      !startsWithCapital(place) || place == sentence.lowerBound
    else { return false }
    return !touches(place) && !isNumber(place - 1)
      && !roles(place - 1).meets(WordRoles(.per, .definite, .possessive, .scale, .hundred))
  }

  /// `a` before `hundred`, `million`, `dozen`.
  private func articleBeforeScale(at place: Int) -> WordLexicon.Entry? {
    let next = roles(place + 1)
    guard next.meets(WordRoles(.hundred, .scale, .collective)) else { return nil }
    return entry(place, .article)
  }

  /// A number below a hundred in words.
  func smallNumber(
    at place: Int, _ steps: inout [TrailStep]
  ) -> (value: Rational, end: Int)? {
    if let tens = entry(place, .ten) {
      let hyphen = joins(place + 1) || isSpacedDash(place + 1) ? 1 : 0
      guard let digit = entry(place + 1 + hyphen, .digit), digit.value > .zero,
        let sum = tens.value.adding(digit.value)
      else {
        steps.append(step(.numeral, tens.rule, place..<(place + 1), "\(tens.value)"))
        return (tens.value, place + 1)
      }
      let end = place + 2 + hyphen
      steps.append(step(.numeral, tens.rule, place..<(place + 1), "\(tens.value)"))
      steps.append(step(.numeral, digit.rule, (end - 1)..<end, "\(digit.value)"))
      return (sum, end)
    }
    if let spoken = spokenHundreds(at: place, &steps) { return spoken }
    guard let word = entry(place, .teen) ?? entry(place, .digit) else { return nil }
    steps.append(step(.numeral, word.rule, place..<(place + 1), "\(word.value)"))
    return (word.value, place + 1)
  }

  /// The digits after `point`: `three point one four`, `two point seventy-one`.
  func spokenDecimals(after numeral: Numeral) -> Numeral? {
    guard let point = entry(numeral.end, .point) else { return nil }
    var longer = numeral
    var end = numeral.end + 1
    var place = Rational.one
    longer.steps.append(step(.numeral, point.rule, numeral.end..<end, "point"))
    if let decimals = writtenDigits(at: end),
      let part = decimals.value.divided(by: decimals.places),
      let sum = longer.value.adding(part), let finer = place.divided(by: decimals.places)
    {
      longer.value = sum
      place = finer
      end = decimals.end
    }
    while let spoken = spokenDigits(at: end), let finer = place.divided(by: spoken.places),
      let part = spoken.value.multiplied(by: finer), let sum = longer.value.adding(part)
    {
      longer.value = sum
      longer.steps += spoken.steps
      place = finer
      end = spoken.end
    }
    guard end > numeral.end + 1 else { return nil }
    longer.upper = longer.value
    longer.granularity = place
    longer.tokens = numeral.tokens.lowerBound..<end
    longer.isLoneOne = false
    longer.tail = nil
    return longer
  }

  /// `one twenty two`: hundreds, tens and ones as they are read out, without hyphens.
  private func spokenHundreds(
    at place: Int, _ steps: inout [TrailStep]
  ) -> (value: Rational, end: Int)? {
    guard let digit = entry(place, .digit), digit.value > .zero, let ten = entry(place + 1, .ten),
      let one = entry(place + 2, .digit), one.value > .zero, !joins(place + 3),
      !roles(place + 3).meets(WordRoles(.hundred, .scale)), !has(place - 1, .and),
      let value = digit.value.multiplied(by: Rational(100))?.adding(ten.value)?.adding(one.value)
    else { return nil }
    steps.append(step(.numeral, digit.rule, place..<(place + 1), "\(digit.value) × 100"))
    steps.append(step(.numeral, ten.rule, (place + 1)..<(place + 2), "\(ten.value)"))
    steps.append(step(.numeral, one.rule, (place + 2)..<(place + 3), "\(one.value)"))
    return (value, place + 3)
  }

  /// `point 77`, `point five`: decimals that open a sentence.
  func openingDecimals(at place: Int) -> Numeral? {
    guard place == sentence.lowerBound else { return nil }
    return spokenDecimals(
      after: Numeral(
        value: .zero, upper: .zero, granularity: .one, tokens: place..<place, steps: []))
  }

  /// Digits that are read out together.
  private struct SpokenDigits {
    /// Their value as a whole number.
    let value: Rational
    /// Ten for one digit, a hundred for two.
    let places: Rational
    /// The position after the words.
    let end: Int
    /// How they were read.
    let steps: [TrailStep]
  }

  /// Digits after a spoken point: `1 point 1`.
  private func writtenDigits(at place: Int) -> SpokenDigits? {
    guard let digits = digitString(place), digits.isPlain,
      let places = Rational.powerOfTen(digits.wholeDigits)
    else { return nil }
    return SpokenDigits(value: digits.value, places: places, end: place + 1, steps: [])
  }

  /// One digit, or two in one number: `five`, `seventy-one`.
  private func spokenDigits(at place: Int) -> SpokenDigits? {
    var steps: [TrailStep] = []
    guard let small = smallNumber(at: place, &steps) else { return nil }
    let places = Rational(small.value < Rational(10) ? 10 : 100)
    return SpokenDigits(value: small.value, places: places, end: small.end, steps: steps)
  }
}
