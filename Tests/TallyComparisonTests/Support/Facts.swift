import TallyClaims
import TallyComparison
import TallyQuantities
import TallyRulebook
import TallyTestSupport
import TallyText

/// The rules as they are shipped.
enum Shipped {
  static let rules: ComparisonRules = {
    var folder = RuleFolder(Repository.rules)
    var vocabulary = Vocabulary()
    do {
      return try ComparisonRules(from: &folder, vocabulary: &vocabulary)
    } catch {
      return ComparisonRules()
    }
  }()
}

/// A claim in short: a figure, a document, a date, and a key that tests change part by part.
struct Fact {
  var figure = "850"
  var document = "a"
  var date: String? = "2022-01-26"
  var basis: AsOf.Basis = .publication
  var counted: String? = "soldier"
  var actor: String? = "United Kingdom"
  var place: String? = "Estonia"
  var within: [String] = []
  var relation: String? = "present"
  var restrictors: [String] = []
  var event: String?
  var eventDays: String?
  var modality: Modality = .asserted
  var attribution: String?
  var cue: Claim.ChangeCue?
  var sentence: String?
  var dimension = "count"
  var unit = "count"
  var scale = Rational.one
  var confidence = 0.9

  /// The same fact with some parts changed.
  func with(_ change: (inout Fact) -> Void) -> Fact {
    var fact = self
    change(&fact)
    return fact
  }

  /// A toll of people killed in a named place.
  static let toll = Fact(
    date: "2021-05-02", counted: "person", actor: nil, place: "Lima", relation: "killed")

  /// The claim, at the given place in its document.
  func claim(at place: Int, documents: [String]) -> Claim {
    let wording = Wording(figure)
    let span = TextSpan(place * 100, place * 100 + 90)
    let words = "\(wording.words) \(counted ?? "")"
    let days = date.flatMap(Fact.days)
    return Claim(
      id: "c-\(document)-\(place)-\(figure)", document: documents.firstIndex(of: document) ?? 0,
      key: ClaimKey(
        counted: counted, actor: actor, place: self.place, placeWithin: within,
        relation: relation, restrictors: restrictors, event: event),
      quantity: wording.quantity(dimension: dimension, unit: unit, scale: scale),
      asOf: days.map { AsOf($0, basis: basis) }, modality: modality, attribution: attribution,
      cue: cue,
      evidence: Evidence(
        number: TextSpan(span.start, span.start + 3), quoteSpan: span, sentenceSpan: span, line: 1,
        column: 1, quote: words,
        sentence: sentence ?? "Report \(document) number \(place) speaks of \(words)."),
      trail: [], confidence: confidence, eventDays: eventDays.flatMap(Fact.days))
  }

  /// Days from `2022-01-26` or `2022-04-01/2022-06-30`.
  static func days(_ text: String) -> DateRange? {
    let ends = text.split(separator: "/").compactMap { CalendarDate(iso: String($0)) }
    guard let first = ends.first, let last = ends.last else { return nil }
    return DateRange(first, last)
  }
}

/// What the shipped rules make of some claims.
struct Outcome {
  let claims: [Claim]
  let result: ComparisonResult

  init(_ facts: [Fact], rules: ComparisonRules = Shipped.rules) {
    let names = Set(facts.map(\.document)).sorted()
    let profiles = names.map { name in
      let dates = facts.filter { $0.document == name && $0.basis == .publication }
      let day = dates.compactMap(\.date).compactMap(Fact.days).first?.to
      return DocumentProfile(
        name: name, path: name, published: day.map { PublicationDate($0, basis: "test") },
        sha256: "")
    }
    let sorted = facts.sorted { $0.document < $1.document }
    claims = sorted.enumerated().map { $1.claim(at: $0, documents: names) }
    result = ClaimComparator(rules: rules).compare(claims, documents: profiles)
  }

  /// The only comparison; nil where there is none or more than one.
  var comparison: Comparison? {
    result.comparisons.count == 1 ? result.comparisons.first : nil
  }

  /// The verdict and severity in short: `conflict minor`, `agree`; `different` where nothing was compared.
  var verdict: String {
    guard let comparison else {
      return result.comparisons.isEmpty ? "different" : "\(result.comparisons.count) comparisons"
    }
    return Outcome.words(comparison)
  }

  static func words(_ comparison: Comparison) -> String {
    [comparison.verdict.rawValue, comparison.severity?.rawValue].compactMap(\.self)
      .joined(separator: " ") + (comparison.timeMayExplain ? ", time may explain" : "")
  }
}
