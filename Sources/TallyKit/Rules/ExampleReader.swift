import TallyClaims
import TallyComparison
import TallyQuantities
import TallyReports
import TallyRulebook
import TallyText

/// Reads the text of a rule's example through the layers, up to the one that the rule belongs to.
struct ExampleReader: Sendable {
  private let checker: Checker
  private let pipeline: DocumentPipeline
  private let builder: DocumentBuilder
  private let analyzer: TextAnalyzer

  /// Makes a reader that follows a rulebook.
  init(rulebook: Rulebook) {
    checker = Checker(rulebook: rulebook)
    pipeline = checker.pipeline()
    builder = DocumentBuilder(rulebook: rulebook)
    analyzer = TextAnalyzer(vocabulary: rulebook.vocabulary, rules: rulebook.text)
  }

  /// What the text comes to in a layer.
  func readings(of text: String, in layer: RuleLayer) -> [ExampleReading] {
    switch layer {
    case .text: textReadings(of: text)
    case .quantities: quantityReadings(of: text)
    case .claims: quantityReadings(of: text) + claimReadings(of: text)
    case .comparison: comparisonReadings(of: text)
    }
  }

  /// Sentences, tokens with a bar between them, and the date of publication.
  private func textReadings(of text: String) -> [ExampleReading] {
    let document = document(text)
    let analyzed = analyzer.analyze(document.text, blocks: document.blocks)
    var found = analyzed.sentences.map { analyzed.string($0.span) }
    found += analyzed.tokens.indices.dropLast().map { place in
      analyzed.tokens[place...(place + 1)].map { analyzed.string($0) }.joined(separator: "|")
    }
    found += [document.profile.published?.date.description].compactMap(\.self)
    return found.map { ExampleReading(text: $0, rules: nil) }
  }

  private func quantityReadings(of text: String) -> [ExampleReading] {
    let reading = pipeline.quantities(in: document(text)).1
    let read = reading.readings.map { ExampleReading(text: $0.text, rules: Set($0.rules)) }
    // The rules of intervals come into play where the mention is brought to its meaning.
    let meant = reading.quantities.compactMap { mention in
      pipeline.quantity(from: mention).map {
        ExampleReading(text: mention.reading, rules: Set($0.trail.compactMap(\.rule)))
      }
    }
    return read + meant
  }

  private func claimReadings(of text: String) -> [ExampleReading] {
    pipeline.claims(in: document(text)).flatMap { claim in
      let rules = Set(
        (claim.trail + claim.quantity.trail + claim.quantity.mention.trail).compactMap(\.rule))
      return ExampleReader.words(for: claim).map { ExampleReading(text: $0, rules: rules) }
    }
  }

  /// What a claim says, a part at a time: `counted soldier`, `place Estonia`, `modality planned`.
  private static func words(for claim: Claim) -> [String] {
    let key = claim.key
    let parts = [
      ("counted", key.counted), ("kind", key.countedKind), ("actor", key.actor),
      ("place", key.place), ("relation", key.relation), ("event", key.event),
      ("period", key.period), ("basis", key.basis),
      ("attribution", claim.attribution), ("modality", claim.modality.rawValue),
      ("change", claim.cue?.rawValue), ("as of", claim.asOf?.days.from.description),
    ]
    return parts.compactMap { name, value in value.map { "\(name) \($0)" } }
      + key.restrictors.map { "restrictor \($0)" } + key.placeWithin.map { "within \($0)" }
  }

  /// The verdicts on two documents with ` // ` between them, each with its date in front: `2021-05-02: …`.
  private func comparisonReadings(of text: String) -> [ExampleReading] {
    let documents = text.split(separator: " // ", maxSplits: 1).enumerated().map { index, part in
      document(dated: String(part), name: "example \(index + 1)")
    }
    let claims = documents.enumerated().flatMap { index, document in
      pipeline.claims(in: document).map { $0.placed(in: index) }
    }
    let result = checker.compare(claims, documents: documents.map(\.profile))
    let faults = result.findings.filter { $0.check == .arithmetic }.map { finding in
      ExampleReading(
        text: finding.check.rawValue, rules: Set(finding.worst.trail.compactMap(\.rule)))
    }
    let compared = result.comparisons
      .filter { claims[$0.first].document != claims[$0.second].document }
    if compared.isEmpty, faults.isEmpty { return [ExampleReading(text: "different", rules: nil)] }
    return faults + compared.map { comparison in
      let words = [comparison.verdict.rawValue, comparison.severity?.rawValue].compactMap(\.self)
      let rules = comparison.trail.compactMap(\.rule)
      return ExampleReading(text: words.joined(separator: " "), rules: Set(rules))
    }
  }

  private func document(dated text: String, name: String) -> Document {
    let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
    guard parts.count == 2, CalendarDate(iso: parts[0]) != nil else {
      return document(text, name: name)
    }
    return document(parts[1], name: name, date: parts[0])
  }

  /// A document of an example's text: HTML where it starts with a tag.
  private func document(
    _ text: String, name: String = "example", date: String? = nil
  ) -> Document {
    let record = InputRecord(id: name, text: text, date: date)
    return builder.document(
      from: RawDocument(
        name: name, path: name, kind: text.hasPrefix("<") ? .html : .text,
        bytes: Array(text.utf8), record: record))
  }
}
