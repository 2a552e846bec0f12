/// Whether two keys speak of the same fact, and how sure that is; or the part that keeps them apart.
enum KeyMatch: Hashable {
  /// They do; the number is what is left of the confidence, from 0 to 1.
  case same(confidence: Double)
  /// A part differs.
  case different(KeyPart)
  /// Too little is known in common.
  case unsure(confidence: Double)

  /// The confidence of a match; nil where there is none.
  var confidence: Double? {
    if case .same(let confidence) = self { return confidence }
    return nil
  }
}

/// A part of a key, by the name that explanations use.
enum KeyPart: String, Hashable, CaseIterable {
  case dimension = "what is measured"
  case counted = "the thing counted"
  case actor = "the actor"
  case place = "the place"
  case relation = "the relation"
  case restrictors = "what narrows it"
  case period = "the period"
  case basis = "what it is compared with"
  case event = "the event"
  case modality = "whether it is so, planned or possible"
}
