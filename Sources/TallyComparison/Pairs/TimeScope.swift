import TallyClaims
import TallyText

/// Decides by their dates whether two claims can speak of one fact, and how far apart they stand.
struct TimeScope: Sendable {
  /// The numbers that comparison is tuned by.
  let parameters: ParameterTable

  /// What the dates leave of the confidence that both speak of one fact; nil where they tell two facts apart.
  ///
  /// - Parameter sharesEvent: whether both keys name the same event, which settles it.
  func share(
    _ one: AsOf?, _ other: AsOf?, course: TimeCourse, sharesEvent: Bool
  ) -> Double? {
    switch course {
    case .fixed, .stock: return 1
    case .flow: return periodShare(one, other)
    case .cumulative, .occasion:
      if course == .occasion, areStatedApart(one, other) { return nil }
      guard !sharesEvent, let one, let other else { return 1 }
      return one.days.gap(to: other.days) <= window(one, other, course) ? 1 : nil
    }
  }

  /// Whether both sentences give their own days, and these do not meet, an evening aside.
  private func areStatedApart(_ one: AsOf?, _ other: AsOf?) -> Bool {
    guard let one, let other, one.basis == .sentence, other.basis == .sentence else { return false }
    return one.days.gap(to: other.days) > 1
  }

  /// An occasion is told apart by the day that its own sentence gives; a date of print only bounds it.
  private func window(_ one: AsOf, _ other: AsOf, _ course: TimeCourse) -> Int {
    let isStated = one.basis != .publication && other.basis != .publication
    guard isStated else {
      return parameters.whole(course == .occasion ? .occasionWindow : .eventWindow)
    }
    return course == .occasion ? 0 : parameters.whole(.statedWindow)
  }

  /// Whether other figures may just as well mean another occasion or period: a march without a date, a rate whose
  /// period neither text gives.
  func isPerhapsAnotherTime(_ pair: ClaimPair, sharesEvent: Bool) -> Bool {
    guard !sharesEvent else { return false }
    switch pair.course.course {
    case .fixed, .stock, .cumulative: return false
    case .occasion:
      return pair.days == nil || isLoose(pair.earlier.asOf) || isLoose(pair.later.asOf)
    case .flow:
      let areStated = [pair.earlier, pair.later].allSatisfy { $0.asOf?.basis == .sentence }
      return pair.days.map { !areStated && $0 > parameters.whole(.eventWindow) } ?? true
    }
  }

  /// Whether a date only says the week or the year of an occasion.
  private func isLoose(_ asOf: AsOf?) -> Bool {
    asOf.map { length($0.days) > parameters.whole(.occasionWindow) } ?? true
  }

  private func periodShare(_ one: AsOf?, _ other: AsOf?) -> Double? {
    guard let one, let other, one.basis != .publication, other.basis != .publication else {
      return parameters.approximate(.periodUnknown)
    }
    let shared =
      min(one.days.to, other.days.to).dayNumber
      &- max(one.days.from, other.days.from).dayNumber &+ 1
    let longer = max(length(one.days), length(other.days))
    return Double(shared) >= parameters.approximate(.periodOverlap) * Double(longer) ? 1 : nil
  }

  private func length(_ days: DateRange) -> Int { days.from.days(to: days.to) + 1 }
}
