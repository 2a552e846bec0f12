import TallyText

extension QuantityScan {
  /// Quantities that were read together, and the position to read on from.
  struct Found {
    /// The quantities, in order.
    var mentions: [QuantityMention]
    /// The position after them.
    var next: Int
    /// A number that was read, but is no quantity.
    var excluded: Excluded?
    /// Lengths of time that only say when something was.
    var durations: [QuantityMention] = []
  }

  /// The quantity that starts at a position, with the words that bind it; nil where there is none.
  func quantity(at place: Int) -> Found? {
    guard canStart(place) else { return nil }
    let (opening, openingSteps) = opening(at: place)
    let start = opening == .none ? place : place + 1
    var bounds = boundsBefore(at: start)
    let figure = bounds.tokens.upperBound
    guard canStartFigure(figure) else { return nil }
    guard figure == place || dateMatch(at: figure) == nil,
      var amount = firstAmount(at: figure, isBound: !bounds.tokens.isEmpty || opening != .none)
    else { return nil }
    if spansTime(amount, after: bounds) {
      guard !amount.numeral.isArticle else { return nil }
      bounds = BoundMatch(rule: nil, tokens: start..<start, steps: [])
    }
    amount.steps = openingSteps + bounds.steps + amount.steps
    amount.tokens = (bounds.tokens.isEmpty && opening == .none ? figure : place)..<amount.end
    if let away = isTimeOffset(amount) {
      let range = place..<(amount.end + 1)
      return Found(
        mentions: [], next: range.upperBound,
        excluded: excluded(range, "time counted from another event", away.rule),
        durations: amount.numeral.isArticle ? [] : [mention(amount, bounds, after: nil)])
    }
    let isBetween = has(amount.numeral.tokens.lowerBound - 1, .between)
    if let pair = pair(amount, opening: isBetween ? .between : opening, start: place) {
      return found(pair, bounds, place)
    }
    guard opening == .none else { return nil }
    guard !amount.numeral.isArticle || !bounds.tokens.isEmpty || amount.tokens == sentence else {
      return nil
    }
    if let range = boundedRange(amount, bounds) { return found(range, bounds) }
    return found(withSharedUnit(amount), bounds)
  }

  /// `$600 million over five years`, `followed them over a decade`: `over` says how long, and binds nothing.
  private func spansTime(_ amount: Amount, after bounds: BoundMatch) -> Bool {
    let over = bounds.tokens.lowerBound
    guard bounds.tokens.count == 1, has(over, .over), amount.unit != nil,
      roles(amount.end - 1).has(.calendarUnit)
    else { return false }
    let isAfterFigure = (max(sentence.lowerBound, over - 3)..<over).contains {
      isNumber($0) || roles($0).meets(WordRoles(.scale, .hundred))
    }
    return amount.numeral.isArticle || isAfterFigure
  }

  /// The length of time inside a date that is counted from another: `five years` in `the past five years`.
  func length(of date: DateMention) -> QuantityMention? {
    if case .absolute = date.expression { return nil }
    for place in date.tokens where isNumber(place) || roles(place).meets(QuantityScan.counts) {
      guard let amount = amount(at: place), amount.end <= date.tokens.upperBound,
        amount.unit?.kind == .measure, roles(amount.end - 1).has(.calendarUnit)
      else { continue }
      return mention(amount, BoundMatch(rule: nil, tokens: place..<place, steps: []), after: nil)
    }
    return nil
  }

  /// The words that a count of units of time can start with.
  private static let counts = WordRoles(.digit, .teen, .ten, .hundred, .scale, .half)

  /// `45 and 50 mg`: a bare figure takes the unit of the one that it is listed with.
  private func withSharedUnit(_ amount: Amount) -> Amount {
    guard amount.unit == nil, amount.numeral.kind == .plain, amount.numeral.isDigits,
      let place = lastListed(after: amount.end), dateMatch(at: place) == nil,
      let next = self.amount(at: place), let unit = next.unit,
      unit.kind == .measure || unit.kind == .percent || unit.kind == .money,
      unit.tokens.lowerBound == next.numeral.end, !isDash(next.numeral.end)
    else { return amount }
    var shared = amount
    let step = step(.unit, unit.unit.rule, unit.tokens, "\(unit.unit.name), said with the next")
    shared.unit = UnitMatch(unit: unit.unit, kind: unit.kind, tokens: unit.tokens, steps: [step])
    shared.steps.append(step)
    return shared
  }

  /// The last figure of a list that goes on at a position: `, 8,000 and 5,000`; nil where there is no list.
  private func lastListed(after end: Int) -> Int? {
    var place = end
    for _ in 0..<QuantityScan.longestList {
      if has(place, .and) || has(place, .or) { return isNumber(place + 1) ? place + 1 : nil }
      guard isMark(place, ","), isNumber(place + 1) else { return nil }
      place += 2
    }
    return nil
  }

  /// The most figures of a list that share a unit.
  private static let longestList = 6

  /// Whether a quantity can start at a position: with a figure, a bound, or a word that opens a range.
  private func canStart(_ place: Int) -> Bool {
    opens(.boundBefore, place) || roles(place).meets(QuantityScan.rangeOpeners)
      || canStartFigure(place)
  }

  private static let rangeOpeners = WordRoles(.from, .between)

  /// Whether a figure can start at a position: turns most words away before anything is built.
  private func canStartFigure(_ place: Int) -> Bool {
    if isNumber(place) { return true }
    let roles = roles(place)
    if roles.has(.article) {
      return opens(.vague, place) || opens(.unitAfter, place + 1)
        || self.roles(place + 1).meets(QuantityScan.afterArticle)
    }
    return roles.meets(QuantityScan.figureOpeners) || opens(.vague, place)
      || opens(.unitBefore, place) || isDash(place)
  }

  private static let afterArticle = WordRoles(.hundred, .scale, .collective, .half, .fraction)
  private static let figureOpeners = WordRoles(
    .digit, .teen, .ten, .hundred, .scale, .fraction, .half, .point, .vulgarFraction, .multiple,
    .multipleOf, .calendarUnit, .minus)

  private func opening(at place: Int) -> (Opening, [TrailStep]) {
    for (role, opening) in [(WordRole.between, Opening.between), (.from, .from)] {
      if let word = entry(place, role) {
        return (opening, [step(.numeral, word.rule, place..<(place + 1), "range")])
      }
    }
    return (.none, [])
  }

  private func firstAmount(at place: Int, isBound: Bool) -> Amount? {
    if let amount = amount(at: place) {
      // `a zero-waste shop`
      let isNone = amount.numeral.value == .zero && !amount.numeral.isDigits
      if isNone, amount.unit == nil, joins(amount.end) { return nil }
      let isOne =
        amount.numeral.isLoneOne && amount.numeral.value == .one
        && (amount.unit == nil || opensStory(amount))
      return isOne && isPronoun(amount, isBound: isBound) ? nil : amount
    }
    if let amount = articleAmount(at: place) { return amount }
    return bareUnit(at: place)
  }

  /// `One day a fox…`: at the start of a sentence, `one` before a unit tells of no length.
  private func opensStory(_ amount: Amount) -> Bool {
    amount.tokens.lowerBound == sentence.lowerBound && has(amount.numeral.end, .afterPronounOne)
  }

  /// `week or 10 days`: a unit that stands for one of it, as the first end of a range.
  private func bareUnit(at place: Int) -> Amount? {
    guard isWord(place), has(place, .calendarUnit), let match = unitMeanings(at: place),
      has(place + match.count, .or), let meaning = match.value.first
    else { return nil }
    let rule = rules.units.rules[meaning.unit]
    var numeral = Numeral(
      value: .one, upper: .one, granularity: .one, tokens: place..<place, steps: [])
    numeral.isArticle = true
    numeral.tokens = place..<(place + match.count)
    let step = step(.unit, rule.unit.rule, numeral.tokens, rule.unit.name)
    let unit = UnitMatch(unit: rule.unit, kind: rule.kind, tokens: numeral.tokens, steps: [step])
    return Amount(numeral: numeral, unit: unit, tokens: numeral.tokens, steps: [step])
  }

  private func found(_ pair: AmountPair, _ bounds: BoundMatch, _ place: Int) -> Found {
    if pair.isMove {
      var first = pair.first
      // In a move, `from` belongs to neither figure.
      first.tokens = (place + 1)..<first.end
      let second = found(pair.second, BoundMatch(rule: nil, tokens: 0..<0, steps: []))
      return Found(
        mentions: [mention(first, bounds, after: nil)] + second.mentions, next: second.next)
    }
    var whole = pair.first
    whole.numeral.upper = pair.second.numeral.value
    whole.numeral.tokens = pair.first.numeral.tokens.lowerBound..<pair.second.numeral.end
    whole.numeral.granularity = min(pair.first.numeral.granularity, pair.second.numeral.granularity)
    whole.unit = pair.second.unit
    whole.tokens = place..<pair.second.end
    whole.steps += pair.steps + pair.second.steps
    whole.numeral.bound = nil
    // `$160 to $180 to $200`
    if let longer = self.pair(whole, opening: .none, start: place), !longer.isMove {
      return found(longer, bounds, place)
    }
    return found(whole, bounds)
  }

  /// The mention of one figure or range, with what follows it.
  private func found(_ amount: Amount, _ bounds: BoundMatch) -> Found {
    let after = boundAfter(at: amount.end)
    let end = after?.tokens.upperBound ?? amount.end
    let conversion = conversion(of: amount, at: end)
    var whole = amount
    whole.tokens = amount.tokens.lowerBound..<max(end, conversion?.end ?? 0)
    if let conversion { whole.steps += conversion.steps }
    let mention = mention(whole, bounds, after: after, conversion: conversion?.conversion)
    return Found(mentions: [mention], next: whole.end)
  }

  private func mention(
    _ amount: Amount, _ bounds: BoundMatch, after: BoundMatch?,
    conversion: QuantityMention.Conversion? = nil
  ) -> QuantityMention {
    let numeral = amount.numeral
    let isRange = numeral.value != numeral.upper && numeral.kind != .vague
    let rule =
      isRange
      ? nil : numeral.kind == .vague ? numeral.bound : after?.rule ?? bounds.rule ?? numeral.bound
    let kind = kind(of: amount)
    let change = change(around: amount.tokens, kind: kind)
    let steps = amount.steps + (after?.steps ?? []) + change.steps
    return QuantityMention(
      span: span(amount.tokens), numberSpan: span(numeral.tokens), tokens: amount.tokens,
      kind: kind, low: numeral.value, high: numeral.upper,
      granularity: numeral.granularity, unit: amount.unit?.unit,
      bound: isRange ? .range : bound(of: rule, amount), boundRule: rule?.rule,
      change: change.change, conversion: conversion, trail: steps)
  }

  /// `equal to 20` closes a range of one number; with a unit it is a plain figure.
  private func bound(of rule: BoundRule?, _ amount: Amount) -> Bound {
    guard let rule else { return .exact }
    return rule.bound == .range && amount.unit != nil ? .exact : rule.bound
  }

  private func kind(of amount: Amount) -> QuantityMention.Kind {
    if let unit = amount.unit { return unit.kind }
    switch amount.numeral.kind {
    case .fraction: return .fraction
    case .multiple: return .multiple
    case .plain, .vague: return .count
    }
  }
}
