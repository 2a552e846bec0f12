import TallyClaims
import TallyQuantities
import TallyReports
import TallyText

/// The quantities of one line of text, as `tally quantities` writes them; offsets are code points.
struct QuantityLine: Sendable {
  /// The record's identifier.
  let id: String
  /// The quantities, in order.
  let quantities: [QuantityRecord]

  /// Makes the line of a text; linear in its length.
  ///
  /// - Parameter claims: the claims that were made of the quantities; they tell what is counted.
  init(id: String, text: AnalyzedText, quantities: [QuantityMention], claims: [Claim]) {
    self.id = id
    let counted = QuantityLine.countedWords(of: claims, in: text)
    let found = quantities.flatMap { mention in
      WrittenQuantity.all(
        of: mention,
        counted: counted[mention.numberSpan] ?? QuantityLine.plural(after: mention, in: text),
        in: text.bytes)
    }
    var places = CodePoints(text.bytes)
    self.quantities = found.sorted { $0.span.start < $1.span.start }.map { quantity in
      let start = places.offset(of: quantity.span.start)
      let end = places.offset(of: quantity.span.end)
      return QuantityRecord(
        quantity, start: start, end: end, surface: text.string(quantity.span))
    }
  }

  /// The most bytes between a figure and its noun: a few adjectives.
  private static let reach = 32

  /// The nouns that follow figures, by the place of the figure. What is counted elsewhere in the sentence is
  /// no part of the quantity as it is written.
  private static func countedWords(
    of claims: [Claim], in text: AnalyzedText
  ) -> [TextSpan: String] {
    let words = claims.compactMap { claim -> (TextSpan, String)? in
      let figures = claim.quantity.mention.numberSpan
      guard let step = claim.trail.first(where: { $0.stage == .counted }), let noun = step.span,
        step.rule != nil || looksCounted(noun, by: claim.quantity.mention, in: text),
        noun.start >= figures.end, noun.start - figures.end <= reach,
        text.bytes[figures.end..<noun.start].allSatisfy(isInsidePhrase)
      else { return nil }
      return (figures, text.string(noun))
    }
    return Dictionary(words, uniquingKeysWith: { first, _ in first })
  }

  /// The word right after a figure, if it looks like the plural of a noun; for figures that no claim is
  /// made of.
  private static func plural(after mention: QuantityMention, in text: AnalyzedText) -> String? {
    guard mention.kind == .count, mention.tokens.upperBound < text.tokens.count else { return nil }
    let token = text.tokens[mention.tokens.upperBound]
    let word = text.bytes[token.span.start..<token.span.end]
    guard token.kind == .word, token.span.start - mention.span.end <= 1,
      word.allSatisfy({ $0 &- UInt8(ascii: "a") < 26 }), isPlural(word)
    else { return nil }
    return text.string(token.span)
  }

  /// Whether words that no rule knows can be what a figure counts: a plural, or a singular after `one`.
  private static func looksCounted(
    _ noun: TextSpan, by mention: QuantityMention, in text: AnalyzedText
  ) -> Bool {
    let letters = text.bytes[noun.start..<noun.end]
    guard letters.suffix(2) != Array("ed".utf8)[...], letters.suffix(3) != Array("ing".utf8)[...]
    else { return false }
    return mention.high == .one || isPlural(letters)
  }

  /// Whether letters end as the plural of a noun does.
  private static func isPlural(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 3, word.last == UInt8(ascii: "s"), let before = word.dropLast().last else {
      return false
    }
    return !"sui".utf8.contains(before)
  }

  private static func isInsidePhrase(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "-") || byte >= 0x80
      || (byte | 0x20) &- UInt8(ascii: "a") < 26
  }
}

extension QuantityLine: JSONWritable {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.field("id", id)
      $0.field("quantities", quantities)
    }
  }
}
