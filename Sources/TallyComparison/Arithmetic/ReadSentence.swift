import TallyClaims
import TallyQuantities
import TallyText

/// The figures of a sentence with their facts, and the lists of parts among them.
struct ReadSentence {
  /// The figures in order.
  let figures: SentenceFigures
  /// The fact of each figure, under canonical names.
  let keys: [ClaimKey]
  /// The lists of parts.
  let lists: [PartList]
  /// The document.
  let document: Int
  /// The sentence's bytes in the original file.
  let span: TextSpan

  /// How many bytes may stand between two sentences that follow each other: a line break and an indent.
  private static let reach = 8

  /// Reads the claims of a sentence.
  init(_ members: [Int], of claims: [Claim], rules: ComparisonRules) {
    let figures = SentenceFigures(members, of: claims)
    let names = CanonicalKey(rules: rules)
    let keys = figures.members.map { names.key(of: claims[$0]) }
    lists =
      keys.count > 1 ? PartList.lists(figures, keys: keys, parts: rules.arithmetic.parts) : []
    self.figures = figures
    self.keys = keys
    let first = members.first.map { claims[$0] }
    document = first?.document ?? 0
    span = first?.evidence.sentenceSpan ?? TextSpan(0, 0)
  }

  /// The places of the figures.
  var places: Range<Int> { figures.members.indices }

  /// Whether the sentence stands right behind another.
  func follows(_ other: ReadSentence) -> Bool {
    document == other.document && span.start >= other.span.end
      && span.start - other.span.end <= ReadSentence.reach
  }

  /// What the parts of a list come to; nil where that does not fit exact arithmetic.
  func sum(of list: PartList) -> DerivedFigure? {
    let parts = list.places.map(figures.claim)
    guard let printed = Arithmetic.sum(parts.map(\.quantity.low)),
      let admitted = Interval.sum(parts.map(\.quantity))
    else { return nil }
    let first = keys[list.places.lowerBound]
    let known = list.places.map { keys[$0] }
    let quotes = parts.map(PairWords.quoted)
    let words = quotes.dropLast().joined(separator: ", ") + " and " + (quotes.last ?? "")
    var counted = first.counted
    var places: [String] = []
    var isWhole = true
    var rule: RuleID?
    switch list.difference {
    case .kinds(let row):
      counted = row.whole
      isWhole = row.isComplete(known.compactMap(\.counted))
      rule = row.rule
    case .places(let names): places = names
    }
    return DerivedFigure(
      members: list.places.map { figures.members[$0] },
      key: ClaimKey(
        counted: counted, countedKind: first.countedKind,
        actor: known.compactMap(\.actor).first,
        place: places.isEmpty ? known.compactMap(\.place).first : nil,
        relation: list.relation, event: known.compactMap(\.event).first,
        period: first.period, basis: first.basis),
      places: places, printed: printed, admitted: admitted, isWhole: isWhole,
      words: "\(words) make \(FigureWords.grouped(printed))", rule: rule)
  }
}
