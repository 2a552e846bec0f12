/// A sign that two claims of documents about one event speak of one fact, or do not; its weight is a rule.
///
/// Weights are logarithms of odds and are added up, as in record linkage (Fellegi and Sunter 1969); a part that is
/// unknown weighs nothing.
package enum LinkageSign: Int, Hashable, Sendable, CaseIterable {
  /// The odds before anything is compared.
  case start
  /// The same thing is counted or measured.
  case sameCounted
  /// Other things of one kind: passengers and people.
  case kinCounted
  /// Things of other kinds.
  case otherCounted
  /// The same relation.
  case sameRelation
  /// Relations that often name the same: displaced and evacuated.
  case kinRelation
  /// Another relation.
  case otherRelation
  /// Another place.
  case otherPlace
  /// Another actor.
  case otherActor
  /// One claim is narrowed further than the other.
  case furtherRestrictors
  /// The claims share some restrictors, and each has others.
  case someRestrictors
  /// The claims are narrowed by other things.
  case otherRestrictors
  /// One is a toll of some people, the other of all or of others.
  case partOfToll
  /// One is asserted, the other planned or possible.
  case otherModality
  /// The same figure.
  case sameFigure
  /// Each digit that counts of a shared figure, up to three: 1,175 is rarer than 200.
  case figureDigit
  /// Figures less than a tenth apart.
  case nearFigure
  /// Other figures of the same digits, 188 and 818: one was likely set wrong.
  case swappedDigits
  /// The logarithm of the ratio of two figures, up to three.
  case figureRatio
  /// The same for crowds, of which their friends and the police give figures far apart.
  case crowdRatio
  /// Both texts give days, and they meet.
  case sameDays
  /// Both texts give days, up to ten apart.
  case nearDays
  /// Both texts give days, further apart.
  case otherDays
  /// Days that meet but are spans of other lengths: a quarter and a half year.
  case otherSpan
  /// The documents were published more than ten days apart.
  case publishedApart
  /// Both tell of an event of the same kind and day.
  case sameEvent
  /// They tell of events of other kinds.
  case otherEvent
  /// The share of the content words around the figure that both have.
  case nearWords
  /// The share of the content words of the sentence that both have.
  case sentenceWords
  /// The share of the content words of the documents that both have.
  case documentWords
  /// A third claim gives the figure of one and shares the fact of the other.
  case commonPartner
  /// How many other figures the two documents give for the same counted thing and relation, up to three.
  case rivals
  /// Both are the first figure of their kind in their documents: the lead's.
  case bothFirst
  /// Both are measures, and each is the only one of its dimension in its document: the watts of both.
  case soleMeasure
  /// Both are measures: other than counts and shares, few figures of a document have one dimension.
  case measure
  /// Both are shares.
  case share
  /// Nothing that is known of both differs.
  case noDifference
  /// Each fits the other better than any other claim of its document does.
  case bestOfBoth
  /// One fits the other better than any other claim of its document does, but not the other way round.
  case bestOfOne
  /// How likely either is of one fact with another claim of the other's document, from 0 to 1.
  case rivalFit

  /// The name in rules: the words of the case, `same counted`.
  package var name: String {
    var name = ""
    for character in String(describing: self) {
      if character.isUppercase { name += " " }
      name += character.lowercased()
    }
    return name
  }
}
