package import TallyClaims
import TallyQuantities
package import TallyText

extension ClaimRecord {
  /// Makes the record of a claim.
  ///
  /// - Parameters:
  ///   - document: the document that the claim stands in.
  ///   - rules: the address of each rule, by its number.
  package init(_ claim: Claim, document: DocumentProfile, rules: [String]) {
    // The parts are read where they lie: a copy of one would count every reference that it holds.
    let words = SentenceWords(claim)

    id = claim.id
    self.document = document.name
    source = document.source
    published = document.published?.date.description
    publishedFrom = document.published?.basis
    number = SpanRecord(claim.evidence.number)
    line = claim.evidence.line
    column = claim.evidence.column
    quote = claim.evidence.quote
    sentence = SpanRecord(claim.evidence.sentenceSpan)

    written = WrittenRecord(
      low: Figure(claim.quantity.mention.low), high: Figure(claim.quantity.mention.high),
      unit: claim.quantity.mention.unit?.name ?? claim.key.counted)
    value = ValueRecord(claim)
    counted = claim.key.counted
    actor = claim.key.actor
    place = claim.key.place
    relation = claim.key.relation
    asOf = claim.asOf.map(AsOfRecord.init)
    modality = claim.modality.rawValue
    attribution = claim.attribution
    key = claim.key.description
    confidence = claim.confidence

    countedKind = claim.key.countedKind
    placeWithin = claim.key.placeWithin
    restrictors = claim.key.restrictors
    period = claim.key.period
    basis = claim.key.basis
    event = claim.key.event
    eventDays = claim.eventDays.map(DaysRecord.init)
    kind = claim.quantity.mention.kind.rawValue
    dimension = claim.quantity.dimension
    granularity = Figure(claim.quantity.granularity)
    figures = FiguresRecord(low: Figure(claim.quantity.low), high: Figure(claim.quantity.high))
    intervals = IntervalsRecord(
      hard: IntervalRecord(claim.quantity.hard), soft: IntervalRecord(claim.quantity.soft))
    change = claim.quantity.mention.change?.rawValue
    conversion = claim.quantity.mention.conversion.map {
      WrittenRecord(low: Figure($0.value), high: Figure($0.value), unit: $0.unit.name)
    }
    cue = claim.cue?.rawValue
    quoteSpan = SpanRecord(claim.evidence.quoteSpan)
    sentenceText = claim.evidence.sentence
    trail = ReadingTrail(claim).steps.map {
      TrailRecord($0, rules: rules, words: words.words(of: $0.span))
    }
  }
}

extension ValueRecord {
  /// What a quantity says: the bounds that its wording sets, in base units.
  fileprivate init(_ claim: Claim) {
    var low: Rational? = claim.quantity.low
    var high: Rational? = claim.quantity.high
    switch claim.quantity.bound {
    case .exact, .about, .range: break
    case .atLeast, .moreThan: high = nil
    case .atMost, .lessThan, .upTo: low = nil
    case .vague:
      low = claim.quantity.soft.lower?.value ?? low
      high = claim.quantity.soft.upper?.value ?? high
    }
    let isCount = claim.quantity.mention.unit == nil
    let counted = isCount ? claim.key.countedKind ?? claim.key.counted : nil
    self.init(
      low: low.map(Figure.init), high: high.map(Figure.init),
      unit: counted ?? claim.quantity.baseUnit, bound: claim.quantity.bound.rawValue)
  }
}
