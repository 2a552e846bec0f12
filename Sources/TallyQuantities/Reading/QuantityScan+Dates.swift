import TallyText

extension QuantityScan {
  /// The date that starts at a position, with the words in front of it back to `floor`.
  func date(at place: Int, after floor: Int) -> DateMention? {
    guard let match = dateMatch(at: place) else { return nil }
    var start = place
    var steps: [TrailStep] = []
    // In `after Friday's vote` the preposition belongs to the vote.
    let owner = touches(match.end) ? entry(match.end, .clitic) : nil
    let floor = owner == nil ? floor : place
    if let owner { steps.append(dateStep(owner, match.end)) }
    while start > floor, let word = partOrArticle(before: start) {
      steps.append(step(.date, word.rule, (start - 1)..<start, "passed over"))
      start -= 1
    }
    var edge = DateMention.Edge.within
    if start > floor, let word = edgeWord(at: start - 1) {
      start -= 1
      edge = word.edge
      steps.append(step(.date, word.rule, start..<(start + 1), string(start)))
    }
    let tokens = start..<match.end
    return DateMention(
      span: span(tokens), tokens: tokens, expression: match.expression, edge: edge,
      trail: match.steps + steps)
  }

  /// `early`, `mid-`, `the end of`, `the` right before a date.
  private func partOrArticle(before place: Int) -> (rule: RuleID?, Void)? {
    if let part = entry(place - 1, .partOf) { return (part.rule, ()) }
    if isDash(place - 1), has(place - 2, .partOf) { return (nil, ()) }
    if let of = entry(place - 1, .of), has(place - 2, .partOf) { return (of.rule, ()) }
    return entry(place - 1, .definite).map { ($0.rule, ()) }
  }

  private func edgeWord(at place: Int) -> (edge: DateMention.Edge, rule: RuleID)? {
    if let word = entry(place, .since) { return (.since, word.rule) }
    if let word = entry(place, .until) { return (.until, word.rule) }
    return entry(place, .within).map { (.within, $0.rule) }
  }

  /// The date whose own words start at a position; nil where there is none.
  func dateMatch(at place: Int) -> DateMatch? {
    let roles = roles(place)
    if isNumber(place) {
      return writtenDate(at: place) ?? dayAndMonth(at: place) ?? timeOfDay(at: place)
        ?? monthsTo(at: place) ?? year(at: place) ?? decade(at: place) ?? unitsAway(at: place)
    }
    if roles.has(.month), let match = monthFirst(at: place) { return match }
    if roles.has(.weekday) || roles.has(.day), let match = namedDay(at: place) { return match }
    if roles.has(.quarterNumber) || roles.has(.quarterSymbol), let match = quarters(at: place) {
      return match
    }
    if roles.has(.offset) || roles.has(.window),
      let match = offsetUnit(at: place) ?? window(at: place)
    {
      return match
    }
    if roles.has(.calendarUnit), let match = calendarUnitBefore(at: place) { return match }
    if roles.has(.article) {
      return self.roles(place + 1).has(.calendarUnit) ? unitsAway(at: place) : nil
    }
    if roles.meets(QuantityScan.numberWords) {
      return timeOfDay(at: place) ?? monthsTo(at: place) ?? unitsAway(at: place)
    }
    return nil
  }

  /// A step of a date.
  func dateStep(_ entry: WordLexicon.Entry, _ place: Int) -> TrailStep {
    step(.date, entry.rule, place..<(place + 1), string(place))
  }
}
