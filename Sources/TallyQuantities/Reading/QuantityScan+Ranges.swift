import TallyText

/// Two figures that belong together: the ends of a range, or of a move.
struct AmountPair {
  /// The first figure.
  var first: Amount
  /// The second figure.
  var second: Amount
  /// Whether they are a move from one to the other, hence two quantities.
  let isMove: Bool
  /// How they were joined.
  let steps: [TrailStep]
}

extension QuantityScan {
  /// The word that opens two figures.
  enum Opening { case none, from, between }

  /// The second figure of a range or a move, joined to the first.
  func pair(_ first: Amount, opening: Opening, start: Int) -> AmountPair? {
    guard let joint = joint(after: first, opening: opening),
      let second = secondAmount(at: joint.end, opening: opening)
    else { return nil }
    var pair = AmountPair(
      first: first, second: second, isMove: opening == .from && isMove(at: start),
      steps: joint.steps)
    // `from 30 °C and 40 °C`
    let isLoose = opening == .from && joint.role == .and
    if isLoose, pair.isMove || second.unit == nil || first.numeral.isYearLike { return nil }
    guard carry(&pair), fits(pair, joint, opening: opening) else { return nil }
    return pair
  }

  /// What stands between two figures of a range.
  struct Joint {
    /// The role of the word; nil for a dash.
    let role: WordRole?
    /// The position of the second figure.
    let end: Int
    /// How it was read.
    let steps: [TrailStep]
  }

  private func joint(after first: Amount, opening: Opening) -> Joint? {
    var place = first.end
    let isHyphenated = joins(place) && has(place + 1, .to) && joins(place + 2)
    if joins(place), !isHyphenated {
      let isFigure = isNumber(place + 1) || unitBefore(at: place + 1) != nil
      return isFigure ? Joint(role: nil, end: place + 1, steps: []) : nil
    }
    // `20~100`
    if isMark(place, "~"), touches(place), touches(place + 1), isNumber(place + 1) {
      return Joint(role: nil, end: place + 1, steps: [])
    }
    if isSpacedRange(place) { return Joint(role: nil, end: place + 1, steps: []) }
    // `8- to 16-metre`
    if isDash(place), touches(place), has(place + 1, .to) { place += 1 }
    let wanted: [WordRole] =
      switch opening {
      case .between: [.and, .to]
      case .from: [.to, .and]
      case .none: [.to, .or]
      }
    for role in wanted {
      guard let word = entry(place, role) else { continue }
      let step = step(.numeral, word.rule, place..<(place + 1), "range")
      return Joint(role: role, end: place + (isHyphenated ? 2 : 1), steps: [step])
    }
    return nil
  }

  /// `100 - 1000 litres`, `2 -7 g`, `1000 – 5000`: a dash with a space before it.
  private func isSpacedRange(_ place: Int) -> Bool {
    guard isDash(place), !touches(place), isNumber(place - 1) else { return false }
    if isMark(place + 1, "~"), isNumber(place + 2) { return unit(after: bare(place + 2)) != nil }
    guard isNumber(place + 1) else { return false }
    if unit(after: bare(place + 1)) != nil { return true }
    // Without a unit, small figures may be a score.
    guard !touches(place + 1), let low = digitString(place - 1), let high = digitString(place + 1),
      low.value >= Rational(10)
    else { return false }
    return low.value < high.value && !isDash(place + 2)
  }

  /// `greater than 100 and smaller than 300`: two bounds that leave a range between them.
  func boundedRange(_ first: Amount, _ bounds: BoundMatch) -> Amount? {
    guard let bound = bounds.rule?.bound, bound.isLower || bound.isUpper,
      let joint = boundJoint(at: first.end)
    else { return nil }
    let others = boundsBefore(at: joint)
    guard let other = others.rule?.bound, bound.isLower ? other.isUpper : other.isLower,
      let second = amount(at: others.tokens.upperBound),
      second.numeral.kind == .plain || second.numeral.kind == .fraction
    else { return nil }
    var pair = AmountPair(first: first, second: second, isMove: false, steps: [])
    guard carry(&pair) else { return nil }
    let (low, high) = bound.isLower ? (pair.first, pair.second) : (pair.second, pair.first)
    guard low.numeral.value < high.numeral.value else { return nil }
    var whole = pair.first
    whole.numeral.value = low.numeral.value
    whole.numeral.upper = high.numeral.value
    whole.numeral.granularity = min(low.numeral.granularity, high.numeral.granularity)
    whole.numeral.tokens = first.numeral.tokens.lowerBound..<second.numeral.end
    whole.numeral.bound = nil
    whole.unit = pair.second.unit
    whole.tokens = first.tokens.lowerBound..<second.end
    if let word = entry(joint - 1, .and) ?? entry(joint - 1, .but) {
      whole.steps.append(step(.numeral, word.rule, (joint - 1)..<joint, "range"))
    }
    whole.steps += others.steps + pair.second.steps
    return whole
  }

  /// The position after `and`, `, and`, `but` or a comma between two bounds.
  private func boundJoint(at place: Int) -> Int? {
    let start = isMark(place, ",") ? place + 1 : place
    if has(start, .and) || has(start, .but) { return start + 1 }
    return start > place ? start : nil
  }

  private func secondAmount(at start: Int, opening: Opening) -> Amount? {
    // `between 2 g and about 7 g`
    let place =
      opening == .between || isMark(start, "~")
      ? boundsBefore(at: start).tokens.upperBound : start
    guard dateMatch(at: place) == nil, let second = amount(at: place), second.numeral.kind == .plain
    else { return nil }
    return second
  }

  /// Gives the first figure the scale and the unit that are only said with the second.
  private func carry(_ pair: inout AmountPair) -> Bool {
    let scale = pair.second.numeral.scale
    if pair.first.numeral.scale == .one, scale > .one, pair.first.numeral.kind == .plain,
      let coefficient = pair.second.numeral.value.divided(by: scale),
      pair.first.numeral.value < coefficient
        || pair.isMove && pair.first.numeral.value < Rational(1000),
      !pair.first.numeral.isYearLike,
      let scaled = pair.first.numeral.multiplied(by: scale)
    {
      pair.first.numeral = scaled
      pair.first.steps.append(
        step(
          .numeral, nil, pair.second.numeral.tokens,
          "× \(scale.formatted), said with the second figure"))
    }
    switch (pair.first.unit, pair.second.unit) {
    case (nil, let unit?):
      pair.first.unit = unit
    case (let unit?, nil):
      guard unit.kind == .money || unit.kind == .age,
        unit.tokens.lowerBound < pair.first.numeral.tokens.lowerBound
      else {
        return false
      }
      pair.second.unit = unit
    case (let first?, let second?) where first.kind == .age && second.kind == .measure:
      // `aged 8–10 years`
      guard let age = ageUnit(of: second.unit) else { return false }
      pair.second.unit = UnitMatch(
        unit: age, kind: .age, tokens: second.tokens, steps: second.steps)
      pair.first.unit = UnitMatch(unit: age, kind: .age, tokens: first.tokens, steps: first.steps)
    case (let first?, let second?) where first.unit != second.unit:
      return convert(&pair, first, second)
    default: break
    }
    return true
  }

  /// `a week or 10 days`: both figures in the unit of the second.
  private func convert(_ pair: inout AmountPair, _ first: UnitMatch, _ second: UnitMatch) -> Bool {
    guard first.unit.dimension == second.unit.dimension, first.unit.offset == second.unit.offset,
      let factor = first.unit.scale.divided(by: second.unit.scale),
      let converted = pair.first.numeral.multiplied(by: factor)
    else { return false }
    guard !pair.isMove else { return true }
    pair.first.numeral = converted
    pair.first.unit = second
    return true
  }

  private func fits(_ pair: AmountPair, _ joint: Joint, opening: Opening) -> Bool {
    let (low, high) = (pair.first.numeral.value, pair.second.numeral.upper)
    if pair.isMove { return true }
    guard low < high, pair.first.numeral.kind == .plain || joint.role != nil else { return false }
    if opening != .none { return true }
    switch joint.role {
    case .or: return isCloseBy(low, high)
    case .to: return !isChangeBefore(pair.first.tokens.lowerBound) || isSameShare(pair)
    default: return true
    }
  }

  /// `three or four`, `a week or 10 days`: the second no more than twice the first.
  private func isCloseBy(_ low: Rational, _ high: Rational) -> Bool {
    guard let double = low.multiplied(by: Rational(2)) else { return false }
    return high <= double
  }

  /// `rose 3 to 5 percent` is a range, `rose 12 to 60` a move.
  private func isSameShare(_ pair: AmountPair) -> Bool {
    (pair.first.unit?.kind == .percent || pair.first.unit?.kind == .measure)
      && isCloseBy(pair.first.numeral.value, pair.second.numeral.value)
  }

  /// Whether a word of change stands shortly before `from`.
  private func isMove(at place: Int) -> Bool {
    let first = max(sentence.lowerBound, place - 14)
    return (first..<place).contains {
      roles($0).meets(QuantityScan.moves)
    }
  }

  /// All words of change.
  private static let moves = WordRoles(
    .up, .down, .upTransitive, .downTransitive, .upAfter, .downAfter)

  /// Whether a word of change stands right before a figure.
  func isChangeBefore(_ place: Int) -> Bool {
    roles(place - 1).meets(QuantityScan.moves)
      || has(place - 1, .measureOfChange) && roles(place - 2).meets(QuantityScan.moves)
  }
}

extension Bound {
  /// Whether it bounds a figure from below.
  fileprivate var isLower: Bool { self == .atLeast || self == .moreThan }

  /// Whether it bounds a figure from above.
  fileprivate var isUpper: Bool { self == .atMost || self == .lessThan || self == .upTo }
}
