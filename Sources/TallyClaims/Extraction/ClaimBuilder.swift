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

  /// Prepares to build the claims of a document.
  init(text: AnalyzedText, document: Document, index: Int) {
    self.text = text
    self.document = document
    self.index = index
    lines = LineIndex(document.original.span)
  }

  /// The claim of a draft.
  func claim(from draft: ClaimDraft, quantity: Quantity, sentence: Sentence) -> Claim {
    let evidence = evidence(for: draft, in: sentence)
    let falls = draft.mention.kind == .percent && draft.mention.change == .down
    let quantity = falls ? quantity.negated : quantity
    return Claim(
      id: identity(of: evidence.number), document: index, key: key(of: draft),
      quantity: quantity, asOf: draft.asOf?.value, modality: draft.modality?.value ?? .asserted,
      attribution: draft.attribution?.value, cue: draft.cue?.value, evidence: evidence,
      trail: draft.trail.map(original) + quantity.trail, confidence: confidence(of: draft),
      eventDays: draft.happening?.value.days)
  }

  private func key(of draft: ClaimDraft) -> ClaimKey {
    ClaimKey(
      counted: draft.thing?.value.name, countedKind: draft.thing?.value.kind,
      actor: draft.actor?.value, place: draft.place?.value.name,
      placeWithin: draft.place?.value.within ?? [], relation: draft.relation?.value,
      restrictors: draft.restrictors.map(\.value), event: draft.happening?.value.event,
      period: draft.period?.value, basis: draft.basis?.value)
  }

  private func evidence(for draft: ClaimDraft, in sentence: Sentence) -> Evidence {
    let number = document.origins.original(of: draft.mention.numberSpan)
    let quoted = draft.mention.span.union(phraseSpan(draft))
    let place = lines.position(of: number.start, in: document.original.span)
    return Evidence(
      number: number, quoteSpan: document.origins.original(of: quoted),
      sentenceSpan: document.origins.original(of: sentence.span), line: place.line,
      column: place.column, quote: folded(quoted), sentence: folded(sentence.span))
  }

  private func phraseSpan(_ draft: ClaimDraft) -> TextSpan {
    guard let first = draft.phrase.tokens.first, let last = draft.phrase.tokens.last else {
      return draft.mention.span
    }
    return text.tokens[first].span.union(text.tokens[last].span)
  }

  /// The words of a span with each run of white space as one space.
  private func folded(_ span: TextSpan) -> String {
    var bytes: [UInt8] = []
    let end = min(span.end, text.bytes.count, span.start + ClaimBuilder.longestQuote)
    bytes.reserveCapacity(max(0, end - span.start))
    for byte in text.bytes[span.start..<max(span.start, end)] {
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.last.map({ $0 != 0x20 }) ?? false {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `c-` and sixteen hexadecimal digits of FNV-1a over the document's name and the figure's place.
  private func identity(of number: TextSpan) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(document.profile.name)\u{0}\(number.start)\u{0}\(number.end)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return "c-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Steps speak of the original bytes, as all evidence does.
  private func original(_ step: TrailStep) -> TrailStep {
    TrailStep(
      step.stage, rule: step.rule, span: step.span.map(document.origins.original),
      result: step.result)
  }

  /// The certainty of the known slots, less for each that is unknown.
  private func confidence(of draft: ClaimDraft) -> Double {
    let slots = [
      draft.thing?.certainty ?? 0.3, draft.relation?.certainty ?? 0.7,
      draft.actor?.certainty ?? 0.8, draft.place?.certainty ?? 0.8,
    ]
    let product = slots.reduce(1, *)
    return (product.squareRoot() * 100).rounded() / 100
  }
}
