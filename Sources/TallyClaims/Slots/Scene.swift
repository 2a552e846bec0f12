import TallyText

/// Where something happened, as a document tells it.
struct Scene {
  /// What happened, and when, as far as is told.
  let happening: Happening

  /// Where, nearer than a country.
  let place: Slot<Place>

  /// Whether a happening may be this one: of its kind, and on its days.
  func mayBe(_ other: Happening?) -> Bool {
    guard let other else { return true }
    if let event = other.event, let own = happening.event, event != own { return false }
    guard let days = other.days, let own = happening.days else { return true }
    return days.gap(to: own) <= Scene.nightfall
  }

  /// Whether both are known to be of the same days.
  func isDated(as other: Happening?) -> Bool {
    guard let days = other?.days, let own = happening.days else { return false }
    return days.gap(to: own) <= Scene.nightfall
  }

  /// The days between the dates of one happening: late evening here is morning elsewhere.
  private static let nightfall = 1
}
