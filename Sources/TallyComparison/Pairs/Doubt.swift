/// Why figures at odds are not called a conflict though both may be of one fact: a false alarm costs more than a silence.
enum Doubt: String {
  /// The claims are of two places.
  case otherPlaces = "they are of two places"
  /// Too little is known on both sides.
  case littleKnown = "too little of what they are about is known on both sides"
  /// The evidence that both are of one fact is thin.
  case unsure = "the evidence that both are of one fact is too thin for that"
  /// Another time explains the difference as well.
  case perhapsAnotherTime = "they may well be of two occasions or periods"
  /// One is of a place, the other of the whole.
  case oneSidePlaced = "only one of them names a place, which may be a part of the whole"
  /// A rate whose period only one names.
  case otherPeriod = "only one of them says which period it is for"
  /// A part of what the other counts.
  case narrowed = "one of them is of a part"
  /// A vague figure.
  case vague = "one of them is vague"
  /// A toll so small that many events have it.
  case small = "so few are counted that many events have such a toll"
  /// Tolls too many days apart.
  case daysApart = "too many days lie between the two"
  /// Events of two days.
  case otherDays = "their events happened on two days"
  /// Counts of one day, of which one may be the fresher.
  case perhapsGrown = "one may be the fresher of two counts of one day"
  /// A place within which many such things happen.
  case broadPlace = "no nearer place than a country is known, in which many such things happen"
  /// Counts of people of two kinds.
  case otherThings = "they count people of two kinds"
  /// Measures without an owner.
  case ownerless = "what is measured is not named on both sides"
  /// Two figures of one author.
  case oneAuthor = "one document gives both, and as one voice"
  /// No place or event that both name.
  case noSharedPlace = "they share neither a place nor an event"
  /// Tolls of another scale.
  case otherScale = "they are of two scales, as are the tolls of two events"
}
