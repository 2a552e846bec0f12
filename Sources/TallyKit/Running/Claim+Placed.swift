import TallyClaims

extension Claim {
  /// The claim as one of the document at a position in the corpus.
  func placed(in document: Int) -> Claim {
    Claim(
      id: id, document: document, key: key, quantity: quantity, asOf: asOf, modality: modality,
      attribution: attribution, cue: cue, evidence: evidence, trail: trail, confidence: confidence,
      eventDays: eventDays)
  }
}
