import TallyText

/// What happened, as a claim's key holds it: a bombing on 26 August.
struct Happening: Hashable, Sendable {
  /// The kind of happening; nil where the text names none.
  let event: String?

  /// The days on which it happened; nil where the text does not say.
  let days: DateRange?

  /// The happening with what another mention of it says and this one leaves out.
  func completed(by other: Happening?) -> Happening {
    guard let other, event == nil || other.event == nil || event == other.event else { return self }
    return Happening(event: event ?? other.event, days: days ?? other.days)
  }
}
