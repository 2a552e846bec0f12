import TallyClaims
import TallyText

/// Places in the text in UTF-8 become places in the file; nothing changes where the file is UTF-8.
extension RawDocument {
  /// The claim with the bytes of the file.
  func inFile(_ claim: Claim) -> Claim {
    guard let origins = decoded?.origins else { return claim }
    let evidence = claim.evidence
    return Claim(
      id: claim.id, document: claim.document, key: claim.key, quantity: claim.quantity,
      asOf: claim.asOf, modality: claim.modality, attribution: claim.attribution, cue: claim.cue,
      evidence: Evidence(
        number: origins.original(of: evidence.number),
        quoteSpan: origins.original(of: evidence.quoteSpan),
        sentenceSpan: origins.original(of: evidence.sentenceSpan), line: evidence.line,
        column: evidence.column, quote: evidence.quote, sentence: evidence.sentence),
      trail: claim.trail.map { step in
        TrailStep(
          step.stage, rule: step.rule, span: step.span.map(origins.original), result: step.result)
      }, confidence: claim.confidence, eventDays: claim.eventDays)
  }

  /// The passage with the bytes of the file.
  func inFile(_ passage: IgnoredPassage) -> IgnoredPassage {
    guard let origins = decoded?.origins else { return passage }
    return IgnoredPassage(
      reason: passage.reason, line: passage.line,
      comment: origins.original(of: passage.comment),
      passage: passage.passage.map(origins.original))
  }
}
