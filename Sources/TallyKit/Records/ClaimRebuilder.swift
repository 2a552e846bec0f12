import TallyClaims
import TallyQuantities
import TallyReports
import TallyRulebook
import TallyText

/// Makes claims of records again, so that claims from a file, whoever wrote it, can be compared.
///
/// The contract's fields are enough: what a record lacks is worked out from its value and bound.
struct ClaimRebuilder: Sendable {
  private let normalizer: QuantityNormalizer
  private let units: [String: UnitRule]

  /// Makes a rebuilder that knows the units and intervals of a rulebook.
  init(rulebook: Rulebook) {
    normalizer = QuantityNormalizer(rules: rulebook.quantities)
    units = Dictionary(
      rulebook.quantities.units.rules.filter { $0.unit.name == $0.unit.base }
        .map { ($0.unit.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The claim of a record.
  func claim(
    of record: ClaimRecord, document: Int
  ) -> Result<Claim, RecordMistake> {
    guard let modality = Modality(rawValue: record.modality) else {
      return .failure(
        RecordMistake("\"modality\" is \"\(record.modality)\", which is none of ours"))
    }
    guard let quantity = quantity(of: record) else {
      return .failure(
        RecordMistake("\"value\" has no figure, or a bound that is none of ours. Correct it"))
    }
    return .success(
      Claim(
        id: record.id, document: document, key: key(of: record, quantity), quantity: quantity,
        asOf: asOf(of: record), modality: modality, attribution: record.attribution,
        cue: record.cue.flatMap { Claim.ChangeCue(rawValue: $0) }, evidence: evidence(of: record),
        trail: [], confidence: record.confidence, eventDays: eventDays(of: record)))
  }

  private func key(of record: ClaimRecord, _ quantity: Quantity) -> ClaimKey {
    // For things counted, the contract's unit is the kind of the thing.
    let kind = quantity.mention.kind == .count ? record.value.unit : nil
    return ClaimKey(
      counted: record.counted, countedKind: record.countedKind ?? kind, actor: record.actor,
      place: record.place, placeWithin: record.placeWithin ?? [], relation: record.relation,
      restrictors: record.restrictors ?? restrictors(in: record), event: record.event,
      period: record.period, basis: record.basis)
  }

  /// The parts of a written key that follow the four that stand in fields of their own.
  private func restrictors(in record: ClaimRecord) -> [String] {
    let parts = [record.counted, record.actor, record.place, record.relation].map { $0 ?? "?" }
    let opening = parts.joined(separator: " · ") + " · "
    guard record.key.hasPrefix(opening) else { return [] }
    return record.key.dropFirst(opening.count).split(separator: " · ").map(String.init)
  }

  private func quantity(of record: ClaimRecord) -> Quantity? {
    let value = record.value
    guard let bound = Bound(rawValue: value.bound),
      let low = record.figures?.low ?? value.low ?? value.high,
      let high = record.figures?.high ?? value.high ?? value.low
    else { return nil }
    let unit = units[value.unit]
    let kind = record.kind.flatMap { QuantityMention.Kind(rawValue: $0) } ?? unit?.kind ?? .count
    let place = TextSpan(record.number.start, record.number.end)
    let mention = QuantityMention(
      span: place, numberSpan: place, tokens: 0..<0, kind: kind,
      low: min(low.exact, high.exact), high: max(low.exact, high.exact),
      granularity: record.granularity?.exact ?? low.exact.lastPlace, unit: unit?.unit,
      bound: bound, boundRule: nil,
      change: record.change.flatMap { QuantityMention.Change(rawValue: $0) }, conversion: nil,
      trail: [])
    guard let read = normalizer.quantity(from: mention) else { return nil }
    return Quantity(
      dimension: record.dimension ?? read.dimension, baseUnit: read.baseUnit, low: read.low,
      high: read.high, granularity: read.granularity, bound: bound,
      hard: record.intervals?.hard.interval ?? read.hard,
      soft: record.intervals?.soft.interval ?? read.soft, mention: mention, trail: read.trail)
  }

  private func asOf(of record: ClaimRecord) -> AsOf? {
    guard let asOf = record.asOf, let from = CalendarDate(iso: asOf.from),
      let to = CalendarDate(iso: asOf.to)
    else { return nil }
    let days = DateRange(from, to)
    let isPublication = from == to && asOf.from == record.published
    return AsOf(
      days,
      basis: asOf.basis.flatMap { AsOf.Basis(rawValue: $0) }
        ?? (isPublication ? .publication : .sentence))
  }

  private func eventDays(of record: ClaimRecord) -> DateRange? {
    guard let days = record.eventDays, let from = CalendarDate(iso: days.from),
      let to = CalendarDate(iso: days.to)
    else { return nil }
    return DateRange(from, to)
  }

  private func evidence(of record: ClaimRecord) -> Evidence {
    func span(_ record: SpanRecord) -> TextSpan { TextSpan(record.start, record.end) }
    return Evidence(
      number: span(record.number), quoteSpan: span(record.quoteSpan ?? record.number),
      sentenceSpan: span(record.sentence), line: record.line, column: record.column,
      quote: record.quote, sentence: record.sentenceText ?? record.quote)
  }
}

extension IntervalRecord {
  /// The interval of the record.
  fileprivate var interval: Interval {
    Interval(
      lower: low.map { Interval.Endpoint($0.exact, isClosed: lowClosed) },
      upper: high.map { Interval.Endpoint($0.exact, isClosed: highClosed) })
  }
}
