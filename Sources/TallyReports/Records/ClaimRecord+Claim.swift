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
    let key = claim.key
    let quantity = claim.quantity
    let mention = quantity.mention
    let evidence = claim.evidence
    let words = SentenceWords(claim)

    id = claim.id
    self.document = document.name
    source = document.source
    published = document.published?.date.description
    publishedFrom = document.published?.basis
    number = SpanRecord(evidence.number)
    line = evidence.line
    column = evidence.column
    quote = evidence.quote
    sentence = SpanRecord(evidence.sentenceSpan)

    written = WrittenRecord(
      low: Figure(mention.low), high: Figure(mention.high),
      unit: mention.unit?.name ?? key.counted)
    value = ValueRecord(quantity, key: key)
    counted = key.counted
    actor = key.actor
    place = key.place
    relation = key.relation
    asOf = claim.asOf.map(AsOfRecord.init)
    modality = claim.modality.rawValue
    attribution = claim.attribution
    self.key = key.description
    confidence = claim.confidence

    countedKind = key.countedKind
    placeWithin = key.placeWithin
    restrictors = key.restrictors
    period = key.period
    basis = key.basis
    event = key.event
    eventDays = claim.eventDays.map(DaysRecord.init)
    kind = mention.kind.rawValue
    dimension = quantity.dimension
    granularity = Figure(quantity.granularity)
    figures = FiguresRecord(low: Figure(quantity.low), high: Figure(quantity.high))
    intervals = IntervalsRecord(
      hard: IntervalRecord(quantity.hard), soft: IntervalRecord(quantity.soft))
    change = mention.change?.rawValue
    conversion = mention.conversion.map {
      WrittenRecord(low: Figure($0.value), high: Figure($0.value), unit: $0.unit.name)
    }
    cue = claim.cue?.rawValue
    quoteSpan = SpanRecord(evidence.quoteSpan)
    sentenceText = evidence.sentence
    trail = ReadingTrail(claim).steps.map {
      TrailRecord($0, rules: rules, words: words.words(of: $0.span))
    }
  }
}

extension ValueRecord {
  /// What a quantity says: the bounds that its wording sets, in base units.
  fileprivate init(_ quantity: Quantity, key: ClaimKey) {
    var low: Rational? = quantity.low
    var high: Rational? = quantity.high
    switch quantity.bound {
    case .exact, .about, .range: break
    case .atLeast, .moreThan: high = nil
    case .atMost, .lessThan, .upTo: low = nil
    case .vague:
      low = quantity.soft.lower?.value ?? low
      high = quantity.soft.upper?.value ?? high
    }
    let isCount = quantity.mention.unit == nil
    self.init(
      low: low.map(Figure.init), high: high.map(Figure.init),
      unit: isCount ? key.countedKind ?? key.counted ?? quantity.baseUnit : quantity.baseUnit,
      bound: quantity.bound.rawValue)
  }
}
