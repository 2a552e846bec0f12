/// A sign that two claims of documents about one event speak of one fact, or do not; its weight is a rule.
///
/// Weights are logarithms of odds and are added up, as in record linkage (Fellegi and Sunter 1969); a part that is
/// unknown weighs nothing.
package enum LinkageSign: String, Hashable, Sendable, CaseIterable {
  /// The odds before anything is compared.
  case start
  /// The same thing is counted or measured.
  case sameCounted = "same counted"
  /// Other things of one kind: passengers and people.
  case kinCounted = "kin counted"
  /// Things of other kinds.
  case otherCounted = "other counted"
  /// The same relation.
  case sameRelation = "same relation"
  /// Another relation.
  case otherRelation = "other relation"
  /// The same place.
  case samePlace = "same place"
  /// One place lies in the other.
  case placeWithin = "place within"
  /// Another place.
  case otherPlace = "other place"
  /// The same actor.
  case sameActor = "same actor"
  /// Another actor.
  case otherActor = "other actor"
  /// One claim's actor is the other's place.
  case actorIsPlace = "actor is place"
  /// The same restrictors, at least one.
  case sameRestrictors = "same restrictors"
  /// One claim is narrowed further than the other.
  case furtherRestrictors = "further restrictors"
  /// The claims share some restrictors, and each has others.
  case someRestrictors = "some restrictors"
  /// The claims are narrowed by other things.
  case otherRestrictors = "other restrictors"
  /// One is a toll of some people, the other of all or of others.
  case partOfToll = "part of toll"
  /// One is asserted, the other planned or possible.
  case otherModality = "other modality"
  /// The same figure.
  case sameFigure = "same figure"
  /// Each digit that counts of a shared figure, up to three: 1,175 is rarer than 200.
  case figureDigit = "figure digit"
  /// Figures less than a tenth apart.
  case nearFigure = "near figure"
  /// The logarithm of the ratio of two figures, up to three.
  case figureRatio = "figure ratio"
  /// Both texts give days, and they meet.
  case sameDays = "same days"
  /// Both texts give days, up to ten apart.
  case nearDays = "near days"
  /// Both texts give days, further apart.
  case otherDays = "other days"
  /// Days that meet but are spans of other lengths: a quarter and a half year.
  case otherSpan = "other span"
  /// The documents were published more than ten days apart.
  case publishedApart = "published apart"
  /// Both tell of an event of the same kind and day.
  case sameEvent = "same event"
  /// They tell of events of other kinds.
  case otherEvent = "other event"
  /// The share of the content words around the figure that both have.
  case nearWords = "near words"
  /// The share of the content words of the sentence that both have.
  case sentenceWords = "sentence words"
  /// The share of the content words of the documents that both have.
  case documentWords = "document words"
}
