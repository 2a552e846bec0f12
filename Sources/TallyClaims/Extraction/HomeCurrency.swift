import TallyQuantities
import TallyText

/// Tells which of several currencies a document means by a name that they share: `crowns`, `shillings`.
///
/// Another sum of the document in one of them tells it, else the country that the document names most.
struct HomeCurrency {
  /// The text.
  let text: AnalyzedText

  /// The rules, with the words that their phrases start with.
  let lexicon: ClaimLexicon

  /// For each shared name, by its dimension, the currency in each country.
  let localUnits: [String: [String: MeasurementUnit]]

  /// The mentions, those in a shared name brought to the currency that is meant.
  func settling(_ mentions: [QuantityMention]) -> [QuantityMention] {
    var settled: [String: MeasurementUnit] = [:]
    for mention in mentions where mention.kind == .money {
      guard let dimension = mention.unit?.dimension, settled[dimension] == nil,
        let units = localUnits[dimension]
      else { continue }
      settled[dimension] = named(units, mentions) ?? home(units)
    }
    guard !settled.isEmpty else { return mentions }
    return mentions.map { mention in
      guard mention.kind == .money, let unit = mention.unit?.dimension, let currency = settled[unit]
      else { return mention }
      let step = TrailStep(
        .unit, rule: currency.rule, span: mention.span,
        result: "\(currency.name), by what else the document names")
      return mention.inCurrency(currency, by: step)
    }
  }

  /// The first currency of another sum that is one of those.
  private func named(
    _ units: [String: MeasurementUnit], _ mentions: [QuantityMention]
  ) -> MeasurementUnit? {
    let dimensions = Set(units.values.map(\.dimension))
    return mentions.first { mention in
      mention.unit.map { dimensions.contains($0.dimension) } ?? false
    }?.unit
  }

  /// The currency of the country that is named most; nil where two are named as often.
  private func home(_ units: [String: MeasurementUnit]) -> MeasurementUnit? {
    var counts: [String: Int] = [:]
    for sentence in text.sentences {
      let finder = NameFinder(text: text, lexicon: lexicon, numbered: [])
      for name in finder.names(in: sentence.tokens, blocked: { _ in false }) {
        guard let index = name.entity, let country = lexicon.rules.entities[index].country,
          units[country] != nil
        else { continue }
        counts[country, default: 0] += 1
      }
    }
    guard let most = counts.values.max() else { return nil }
    let homes = counts.filter { $0.value == most }
    return homes.count == 1 ? homes.first.flatMap { units[$0.key] } : nil
  }
}
