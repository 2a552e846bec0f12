import TallyQuantities
import TallyText

/// One sentence with all that rules find in it: names, counted things, relations, cues, quantities, dates.
///
/// Every slot holds the sentence that it reads; as a class it costs them one reference, not one for each table.
final class SentenceView: Sendable {
  /// The text it belongs to.
  let text: AnalyzedText

  /// The rules it is read by, with the words that their phrases start with.
  let lexicon: ClaimLexicon

  /// The rules it is read by.
  var rules: ClaimRules { lexicon.rules }

  /// Its tokens, as positions in the text.
  let tokens: Range<Int>

  /// The names, in order.
  let entities: ChunkIndex<EntityMention>

  /// Words for things, in order.
  let things: ChunkIndex<CountedThing>

  /// Words for what a figure with a unit measures, in order.
  let attributes: ChunkIndex<CountedThing>

  /// Words for relations, in order.
  let relations: ChunkIndex<RelationWord>

  /// Cues, in order.
  let cues: ChunkIndex<[Cue]>

  /// Nouns for happenings, in order.
  let happenings: ChunkIndex<EventWord>

  /// The quantities, in order.
  let quantities: [QuantityMention]

  /// The dates, in order.
  let dates: [DateMention]

  /// What a report opens with before its first sentence: `COPENHAGEN, Nov 6 —`; empty where it does not.
  let dateline: Range<Int>

  /// Whether most of its words are written with a capital, as in headlines.
  let isTitle: Bool

  /// What each token of the sentence can be.
  private let classes: [WordClass]

  /// For each token whether it belongs to a quantity or a date; empty where there are none.
  private let taken: [Bool]

  /// The quantities by the tokens they cover.
  private let quantityIndex: ChunkIndex<Int>

  /// Reads a sentence.
  init(
    _ tokens: Range<Int>, of text: AnalyzedText, by lexicon: ClaimLexicon,
    quantities: [QuantityMention], dates: [DateMention],
    exclusions: [QuantityReading.Exclusion] = []
  ) {
    self.text = text
    self.lexicon = lexicon
    self.tokens = tokens
    self.quantities = quantities
    self.dates = dates
    dateline = SentenceView.dateline(of: tokens, in: text)
    let taken = SentenceView.taken(quantities, dates, in: tokens)
    self.taken = taken
    quantityIndex = ChunkIndex(
      quantities.enumerated().map { Chunk(tokens: $1.tokens, value: $0) }, over: tokens)
    let blocked = { (token: Int) in taken.isEmpty ? false : taken[token - tokens.lowerBound] }
    // "Article 5" is neither a quantity nor a place; its numeral names it.
    let numbered = exclusions.map {
      max(tokens.lowerBound, $0.tokens.lowerBound - 1)..<$0.tokens.upperBound
    }
    var (classes, openers) = lexicon.read(tokens, of: text.tokens)
    let scan = PhraseScan(text: text, tokens: tokens, openers: openers)
    let mentions = NameFinder(text: text, lexicon: lexicon, numbered: numbered)
      .names(in: scan, blocked: blocked)
    let entities = ChunkIndex(
      mentions.map { Chunk(tokens: $0.tokens, value: $0) }, over: tokens)
    self.entities = entities
    // "US" and "WHO" are names, whatever "us" and "who" are.
    for mention in mentions {
      for token in mention.tokens { classes[token - tokens.lowerBound] = [] }
    }
    self.classes = classes
    happenings = scan.index(lexicon.rules.happenings, .happenings, isBlocked: blocked)
    // Without a name or a figure nothing asks for these two, and without a figure nothing for the others.
    let bare = quantities.isEmpty ? scan.nothing : scan
    let named = mentions.isEmpty ? bare : scan
    things = named.index(lexicon.rules.counted, .counted, isBlocked: blocked)
    let isTitle = scan.isTitle
    self.isTitle = isTitle
    relations = named.index(lexicon.rules.relations, .relations) {
      guard let name = entities.covering($0)?.value else { return blocked($0) }
      // "Ballot Watch" does not vote.
      return blocked($0) || name.entity != nil || name.tokens.count > 1 && !isTitle
    }
    attributes = bare.index(lexicon.rules.attributes, .attributes, isBlocked: blocked)
    cues = bare.index(lexicon.rules.cues, .cues) { _ in false }
  }

  /// The most tokens before the dash that ends a dateline.
  private static let longestDateline = 14

  /// From a word in capitals that opens the sentence to a dash between spaces.
  private static func dateline(of tokens: Range<Int>, in text: AnalyzedText) -> Range<Int> {
    let none = tokens.lowerBound..<tokens.lowerBound
    guard let first = tokens.first, text.tokens[first].shape.contains(.allCapitals) else {
      return none
    }
    for token in tokens.prefix(longestDateline).dropFirst() {
      let span = text.tokens[token].span
      guard text.tokens[token].kind == .punctuation || text.tokens[token].kind == .symbol else {
        continue
      }
      let isDash =
        text.bytes[span.start] == 0xE2 && span.length == 3 && text.bytes[span.start + 1] == 0x80
        && (text.bytes[span.start + 2] == 0x93 || text.bytes[span.start + 2] == 0x94)
        || span.length == 1 && text.bytes[span.start] == UInt8(ascii: "-")
          && text.tokens[token].shape.contains(.spaceBefore)
      if isDash { return tokens.lowerBound..<token + 1 }
    }
    return none
  }

  /// For each token whether a quantity or a date covers it; empty where there are none.
  private static func taken(
    _ quantities: [QuantityMention], _ dates: [DateMention], in tokens: Range<Int>
  ) -> [Bool] {
    guard !quantities.isEmpty || !dates.isEmpty else { return [] }
    var taken = Array(repeating: false, count: tokens.count)
    func take(_ range: Range<Int>) {
      for token in range where tokens.contains(token) { taken[token - tokens.lowerBound] = true }
    }
    for quantity in quantities { take(quantity.tokens) }
    for date in dates { take(date.tokens) }
    return taken
  }

  /// What a token can be; nothing outside the sentence.
  func classes(at token: Int) -> WordClass {
    tokens.contains(token) ? classes[token - tokens.lowerBound] : []
  }

  /// Whether a token has one of the classes.
  func has(_ wanted: WordClass, at token: Int) -> Bool {
    !classes(at: token).isDisjoint(with: wanted)
  }

  /// Whether a token belongs to a quantity or a date.
  func isTaken(_ token: Int) -> Bool {
    tokens.contains(token) && !taken.isEmpty && taken[token - tokens.lowerBound]
  }

  /// Whether a token belongs to a quantity.
  func isQuantity(_ token: Int) -> Bool { quantityIndex.covers(token) }

  /// The quantity that covers a token.
  func quantity(at token: Int) -> QuantityMention? {
    quantityIndex.covering(token).map { quantities[$0.value] }
  }

  /// Where the first quantity at or after a token starts; nil if there is none within reach.
  func nextQuantity(from token: Int, within reach: Int) -> Int? {
    let last = min(tokens.upperBound, token + reach)
    return token < last ? (token..<last).first(where: quantityIndex.covers) : nil
  }

  /// Whether a token is a mark rather than a word or a numeral.
  func isMark(_ token: Int) -> Bool {
    guard tokens.contains(token) else { return true }
    let kind = text.tokens[token].kind
    return kind == .punctuation || kind == .symbol
  }

  /// Whether a token is this one byte.
  func isByte(_ byte: UInt8, at token: Int) -> Bool {
    guard tokens.contains(token), text.tokens[token].length == 1 else { return false }
    return text.bytes[Int(text.tokens[token].start)] == byte
  }

  /// The words of some tokens as they stand, white space as it is.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return text.string(text.tokens[first].span.union(text.tokens[last].span))
  }

  /// The bytes that some tokens take.
  func span(_ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
    return text.tokens[first].span.union(text.tokens[last].span)
  }

  /// The tokens of a span of this sentence; nil where it lies elsewhere.
  func tokens(in span: TextSpan) -> Range<Int>? {
    var low = tokens.lowerBound
    var high = tokens.upperBound
    while low < high {
      let middle = (low + high) / 2
      if text.tokens[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.upperBound, text.tokens[end].span.start < span.end { end += 1 }
    return low < end && span.contains(text.tokens[low].span) ? low..<end : nil
  }

  /// The name that starts at or covers a token.
  func entity(at token: Int) -> EntityMention? {
    entities.covering(token)?.value
  }

  /// Whether a name is followed by `'s` or `’`: whose something is.
  func isPossessive(_ name: EntityMention) -> Bool {
    guard tokens.contains(name.tokens.upperBound) else { return false }
    let clitic = text.string(text.tokens[name.tokens.upperBound])
    return clitic.hasPrefix("'") || clitic.hasPrefix("’")
  }

  /// Whether a token is the `'s` or `’s` of an owner.
  func isClitic(_ token: Int) -> Bool {
    guard tokens.contains(token), text.tokens[token].length > 1 else { return false }
    let first = text.bytes[Int(text.tokens[token].start)]
    return first == UInt8(ascii: "'") || first == 0xE2
  }

  /// Whether a token is a word with a capital.
  func isCapitalised(_ token: Int) -> Bool {
    tokens.contains(token) && text.tokens[token].kind == .word
      && text.tokens[token].shape.contains(.capitalized)
  }

  /// Whether a token is the word `to`, which opens an infinitive or a goal.
  func isInfinitiveMarker(_ token: Int) -> Bool {
    has(.auxiliary, at: token) && has(.goalPreposition, at: token)
  }

  /// Whether a word ends in `-ed`.
  func looksPast(_ token: Int) -> Bool {
    guard tokens.contains(token) else { return false }
    let span = text.tokens[token].span
    return span.length > 4 && text.bytes[span.end - 2] == UInt8(ascii: "e")
      && text.bytes[span.end - 1] == UInt8(ascii: "d")
  }

  /// Who acts under a name: a capital and a seat are their country's government, a service is its country's.
  func actorName(_ mention: EntityMention) -> String {
    guard let index = mention.entity else { return mention.name }
    let entity = rules.entities[index]
    return entity.capitalOf ?? entity.serves ?? entity.name
  }

  /// The relation word that starts at a token.
  func relation(at token: Int) -> Chunk<RelationWord>? {
    relations.starting(at: token)
  }
}
