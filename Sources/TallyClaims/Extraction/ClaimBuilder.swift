import TallyQuantities
import TallyText

/// Turns a finished draft into a claim: its key, its evidence, its identity.
struct ClaimBuilder {
  /// The most bytes of a sentence that are kept with a claim; longer ones are no prose.
  private static let longestQuote = 16_384

  private let text: AnalyzedText
  private let document: Document
  private let index: Int
  private let lines: LineIndex
  private let familiarity: Familiarity

  /// The hash of the document's name, with which the identity of each claim begins.
  private let nameHash: UInt64

  /// Prepares to build the claims of a document.
  init(text: AnalyzedText, document: Document, index: Int, rules: ClaimRules) {
    familiarity = Familiarity(text, rules: rules)
    self.text = text
    self.document = document
    self.index = index
    lines = LineIndex(document.original.span)
    nameHash = ClaimBuilder.hash(document.profile.name, from: 0xcbf2_9ce4_8422_2325)
  }

  /// The claim of a draft; `words` are the sentence's own, folded.
  func claim(
    from draft: ClaimDraft, quantity: Quantity, sentence: Sentence, words: String
  ) -> Claim {
    let evidence = evidence(for: draft, in: sentence, words: words)
    let falls = draft.mention.kind == .percent && draft.mention.change == .down
    let quantity = falls ? quantity.negated : quantity
    return Claim(
      id: identity(of: evidence.number), document: index, key: key(of: draft),
      quantity: quantity, asOf: draft.asOf?.value, modality: draft.modality?.value ?? .asserted,
      attribution: draft.attribution?.value, cue: draft.cue?.value, evidence: evidence,
      trail: draft.trail { original($0) } + quantity.trail, confidence: confidence(of: draft),
      eventDays: draft.happening?.value.days)
  }

  private func key(of draft: ClaimDraft) -> ClaimKey {
    // A foreign word that no rule knows is no thing that can be compared.
    let thing = draft.thing.flatMap { familiarity.isFamiliar || $0.step.rule != nil ? $0 : nil }
    return ClaimKey(
      counted: thing?.value.name, countedKind: thing?.value.kind,
      actor: draft.actor?.value, place: draft.place?.value.name,
      placeWithin: draft.place?.value.within ?? [], relation: draft.relation?.value,
      restrictors: draft.restrictors.map(\.value), event: draft.happening?.value.event,
      period: draft.period?.value, basis: draft.basis?.value)
  }

  private func evidence(
    for draft: ClaimDraft, in sentence: Sentence, words: String
  ) -> Evidence {
    let number = document.origins.original(of: draft.mention.numberSpan)
    let quoted = draft.mention.span.union(phraseSpan(draft))
    let place = lines.position(of: number.start, in: document.original.span)
    return Evidence(
      number: number, quoteSpan: document.origins.original(of: quoted),
      sentenceSpan: document.origins.original(of: sentence.span), line: place.line,
      column: place.column, quote: folded(quoted), sentence: words)
  }

  private func phraseSpan(_ draft: ClaimDraft) -> TextSpan {
    guard let first = draft.phrase.tokens.first, let last = draft.phrase.tokens.last else {
      return draft.mention.span
    }
    return text.tokens[first].span.union(text.tokens[last].span)
  }

  /// The words of a span with each run of white space as one space.
  func folded(_ span: TextSpan) -> String {
    let end = min(span.end, text.bytes.count, span.start + ClaimBuilder.longestQuote)
    let words = text.bytes[span.start..<max(span.start, end)]
    if ClaimBuilder.isFolded(words) { return String(decoding: words, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count)
    for byte in words {
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.last.map({ $0 != 0x20 }) ?? false {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether white space stands in single spaces only, and none at the start.
  private static func isFolded(_ words: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in words {
      if byte <= 0x20, byte != 0x20 || last == 0x20 { return false }
      last = byte
    }
    return true
  }

  /// `c-` and sixteen hexadecimal digits of FNV-1a over the document's name and the figure's place.
  private func identity(of number: TextSpan) -> String {
    let hash = ClaimBuilder.hash("\u{0}\(number.start)\u{0}\(number.end)", from: nameHash)
    let digits = stride(from: UInt64(60), through: 0, by: -4).map { shift in
      ClaimBuilder.digits[Int(hash >> shift & 0xF)]
    }
    return "c-" + String(decoding: digits, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func hash(_ text: String, from start: UInt64) -> UInt64 {
    text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Steps speak of the original bytes, as all evidence does.
  private func original(_ step: TrailStep) -> TrailStep {
    TrailStep(
      step.stage, rule: step.rule, span: step.span.map(document.origins.original),
      result: step.result)
  }

  /// The certainty of the known slots, less for each that is unknown.
  private func confidence(of draft: ClaimDraft) -> Double {
    let product =
      (draft.thing?.certainty ?? 0.3) * (draft.relation?.certainty ?? 0.7)
      * (draft.actor?.certainty ?? 0.8) * (draft.place?.certainty ?? 0.8)
    return (product.squareRoot() * familiarity.share * 100).rounded() / 100
  }
}
