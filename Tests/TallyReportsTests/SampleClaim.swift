import TallyClaims
import TallyQuantities
import TallyText

/// A claim for tests, made from a sentence whose quantity and figure are marked: `It has ⟨about ⟦850⟧ men⟩.`
struct SampleClaim {
  var document = 0
  var marked = "The fort holds ⟨about ⟦850⟧ soldiers⟩."
  var start = 100
  var line = 3
  var low = Rational(850)
  var high: Rational?
  var bound = Bound.about
  var soft = Interval(Rational(830), Rational(870))
  var hard = Interval.everything
  var kind = QuantityMention.Kind.count
  var unit: MeasurementUnit?
  var key = ClaimKey(
    counted: "soldier", countedKind: "person", actor: "Norland", place: "Westhaven",
    relation: "stationed")
  var asOf: AsOf?
  var modality = Modality.asserted
  var attribution: String?
  var cue: Claim.ChangeCue?
  var trail: [TrailStep] = []

  /// The claim, its identifier made from its document and place.
  var claim: Claim {
    let sentence = marked.filter { !"⟨⟩⟦⟧".contains($0) }
    let mention = mention
    let place = mention.numberSpan.start - start
    let column = String(decoding: Array(sentence.utf8)[..<place], as: UTF8.self).unicodeScalars
      .count
    return Claim(
      id: "c-\(String(repeating: "0", count: 12))\(document)\(line % 10)\(start % 10)\(place % 10)",
      document: document, key: key, quantity: quantity(mention), asOf: asOf, modality: modality,
      attribution: attribution, cue: cue,
      evidence: Evidence(
        number: mention.numberSpan, quoteSpan: mention.span,
        sentenceSpan: TextSpan(start, start + sentence.utf8.count), line: line, column: column + 1,
        quote: text(between: "⟨", and: "⟩").filter { !"⟦⟧".contains($0) }, sentence: sentence),
      trail: trail, confidence: 0.93)
  }

  private var mention: QuantityMention {
    let number = span(of: "⟦", "⟧")
    return QuantityMention(
      span: span(of: "⟨", "⟩"), numberSpan: number, tokens: 0..<1, kind: kind, low: low,
      high: high ?? low, granularity: Rational(10), unit: unit, bound: bound,
      boundRule: RuleID(index: 0), change: nil, conversion: nil,
      trail: [
        TrailStep(.numeral, span: number, result: "850"),
        TrailStep(.bound, rule: RuleID(index: 0), span: span(of: "⟨", "⟦"), result: "about"),
      ])
  }

  private func quantity(_ mention: QuantityMention) -> Quantity {
    let scale = unit?.scale ?? .one
    return Quantity(
      dimension: unit?.dimension ?? "count", baseUnit: unit?.base ?? "count",
      low: mention.low.multiplied(by: scale) ?? mention.low,
      high: mention.high.multiplied(by: scale) ?? mention.high, granularity: mention.granularity,
      bound: bound, hard: hard, soft: soft, mention: mention,
      trail: [TrailStep(.interval, rule: RuleID(index: 1), result: "830 to 870")])
  }

  private func text(between open: Character, and close: Character) -> String {
    String(marked.drop { $0 != open }.dropFirst().prefix { $0 != close })
  }

  /// Where the words between two marks stand, the marks themselves not counted.
  private func span(of open: Character, _ close: Character) -> TextSpan {
    var offset = start
    var from = start
    for character in marked {
      if character == open { from = offset }
      if character == close { return TextSpan(from, offset) }
      if !"⟨⟩⟦⟧".contains(character) { offset += String(character).utf8.count }
    }
    return TextSpan(from, offset)
  }
}
