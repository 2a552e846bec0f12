/// A number that comparison is tuned by; its value is a rule.
package enum Parameter: String, Hashable, Sendable, CaseIterable {
  /// The largest difference that rounding explains between counts, as a share of the rounded figure.
  case roundingShareOfCounts = "rounding share of counts"
  /// The largest difference that rounding explains between measures, money and rates.
  case roundingShareOfMeasures = "rounding share of measures"
  /// The largest ratio of two figures whose halos meet that still passes as nearness.
  case haloRatio = "halo ratio"
  /// How far above "more than n" a figure may lie and still be meant by it, as a multiple of n.
  case boundExcess = "bound excess"
  /// How far apart two lower bounds of one day may lie, as a multiple of the smaller.
  case sameDayExcess = "same-day excess"
  /// The ratio from which a conflict is moderate.
  case moderateRatio = "moderate ratio"
  /// The ratio from which a conflict is major.
  case majorRatio = "major ratio"
  /// The days within which tolls and occasions without a named event are taken for one event.
  case eventWindow = "event window"
  /// The days within which an occasion and a report that gives it no date are taken for one.
  case occasionWindow = "occasion window"
  /// The days within which tolls whose sentences are dated are taken for one event.
  case statedWindow = "stated window"
  /// The days within which counts that share neither place, actor nor event may still be of one fact.
  case looseWindow = "loose window"
  /// The probability below which tolls whose keys match are not called a conflict.
  case tollOfKeys = "toll of keys"
  /// The days over which the tolls of linked documents may be of one count.
  case countWindow = "count window"
  /// The share of the longer period that two periods must have in common.
  case periodOverlap = "period overlap"
  /// What is left of the confidence where one place is unknown.
  case placeUnknown = "place unknown"
  /// What is left where neither place is known.
  case placesUnknown = "places unknown"
  /// What is left where one place lies in the other.
  case placeWithin = "place within"
  /// What is left where one actor is unknown.
  case actorUnknown = "actor unknown"
  /// What is left where neither actor is known.
  case actorsUnknown = "actors unknown"
  /// What is left where one relation is unknown.
  case relationUnknown = "relation unknown"
  /// What is left where neither relation is known.
  case relationsUnknown = "relations unknown"
  /// What is left where one event is unknown.
  case eventUnknown = "event unknown"
  /// One claim says for which quarter or month its rate is, the other does not.
  case calendarUnknown = "calendar unknown"
  /// One claim says what its rate is compared with, the other does not.
  case basisUnknown = "basis unknown"
  /// What is left where one of two measured things is not named.
  case countedUnknown = "counted unknown"
  /// What is left where the period of a rate or flow is not stated.
  case periodUnknown = "period unknown"
  /// The confidence below which two claims are not compared.
  case minimumConfidence = "minimum confidence"
  /// The confidence below which figures at odds are not called a conflict.
  case conflictConfidence = "conflict confidence"
  /// The ratio above which tolls of one place and week are taken for two events.
  case eventRatio = "event ratio"
  /// The number of claims above which a group is compared by its distinct values.
  case groupLimit = "group limit"
  /// The probability below which tolls at odds are not called a conflict.
  case tollConflict = "toll conflict"
  /// What the kinship of two counted things must leave for their tolls to be called a conflict.
  case tollKinship = "toll kinship"
  /// The smallest toll that is called at odds with another: events that kill a few are many.
  case tollSize = "toll size"
  /// The fewest words, figures and hedges aside, that two equal sentences must have to be one statement.
  case statementWords = "statement words"
  /// The share of content words that two documents must have in common to tell of one event.
  case documentLikeness = "document likeness"
  /// The probability from which claims about one event are taken to speak of one fact.
  case linkProbability = "link probability"
  /// The probability below which figures at odds of linked claims are not called a conflict.
  case linkConflict = "link conflict"
  /// The probability below which other figures of claims of which a known part differs are of two facts.
  case differingLink = "differing link"
  /// The same where too few parts of what the figures are about are known on both sides.
  case unnamedConflict = "unnamed conflict"
  /// The probability below which figures of one thing that keys share little beside are not called a conflict.
  case namedConflict = "named conflict"
  /// The days between two documents up to which signs alone may tell that figures at odds are of one fact.
  case newsWindow = "news window"
  /// The fewest words that a sentence must have to be known again as a copy.
  case copyWords = "copy words"
  /// The share of word groups that two passages must have in common to be one witness.
  case copySimilarity = "copy similarity"
}
