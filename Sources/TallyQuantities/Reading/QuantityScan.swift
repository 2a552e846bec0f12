import TallyText

/// One pass over the tokens of a text: the sentence being read, and look-ups by token position.
///
/// Positions outside the sentence are allowed everywhere, and hold nothing.
struct QuantityScan {
  /// The tokens of the text.
  let tokens: [Token]
  /// The bytes of the text.
  let bytes: [UInt8]
  /// The tables.
  let rules: QuantityRules
  /// The tokens of the sentence being read.
  var sentence: Range<Int> = 0..<0
  /// Whether the sentence is written in capitals at the start of its words, as headlines are.
  var isTitleCase = false

  /// Whether the trail says in words what came of each step; a list of quantities does without.
  let tellsResults: Bool

  /// Makes a pass over a text.
  init(_ text: AnalyzedText, rules: QuantityRules, tellsResults: Bool = true) {
    self.tellsResults = tellsResults
    tokens = text.tokens
    bytes = text.bytes
    self.rules = rules
  }

  /// Whether the position holds a token of the sentence.
  func holds(_ place: Int) -> Bool { sentence.contains(place) }

  /// Whether the word at a position can be the first word of something.
  func opens(_ opening: PhraseOpenings, _ place: Int) -> Bool {
    holds(place) && rules.opens(opening, tokens[place].word)
  }

  /// Whether one of some roles is played within the tokens of a range.
  func anyRole(_ wanted: WordRoles, in range: Range<Int>) -> Bool {
    for place in range.clamped(to: sentence)
    where rules.words.roles(of: tokens[place].word).meets(wanted) { return true }
    return false
  }

  /// The roles of the word at a position.
  func roles(_ place: Int) -> WordRoles {
    holds(place) ? rules.words.roles(of: tokens[place].word) : .none
  }

  /// Whether the word at a position can play a role as it is written there.
  func has(_ place: Int, _ role: WordRole) -> Bool {
    roles(place).has(role) && entry(place, role) != nil
  }

  /// The role of the word at a position, if it has it and is written as the rule asks.
  func entry(_ place: Int, _ role: WordRole) -> WordLexicon.Entry? {
    guard roles(place).has(role) else { return nil }
    for entry in rules.words.entries(of: tokens[place].word) where entry.role == role {
      if entry.isCapitalized, !startsWithCapital(place) { continue }
      if let exact = entry.exact, !spells(place, exact) { continue }
      return entry
    }
    return nil
  }

  /// Whether the token is a number.
  func isNumber(_ place: Int) -> Bool {
    // A pattern rather than `==`, which would be a generic call into the module that the kind is from.
    guard holds(place), case .number = tokens[place].kind else { return false }
    return true
  }

  /// Whether the token is a word.
  func isWord(_ place: Int) -> Bool {
    guard holds(place), case .word = tokens[place].kind else { return false }
    return true
  }

  /// The first byte of a token; 0 where there is none.
  func byte(_ place: Int) -> UInt8 {
    guard holds(place) else { return 0 }
    let start = Int(tokens[place].start)
    return start < bytes.count ? bytes[start] : 0
  }

  /// Whether the token is this one ASCII mark.
  func isMark(_ place: Int, _ mark: Unicode.Scalar) -> Bool {
    holds(place) && tokens[place].length == 1
      && byte(place) == UInt8(truncatingIfNeeded: mark.value)
  }

  /// Whether nothing stands between a token and the one before it.
  func touches(_ place: Int) -> Bool {
    holds(place) && holds(place - 1) && tokens[place - 1].span.end == tokens[place].span.start
  }

  /// Whether the token is a hyphen or a dash, of any length.
  func isDash(_ place: Int) -> Bool {
    guard holds(place), !isWord(place), !isNumber(place) else { return false }
    if tokens[place].length == 1 { return byte(place) == UInt8(ascii: "-") }
    return spells(place, [0xE2, 0x80, 0x90]) || spells(place, [0xE2, 0x80, 0x91])
      || spells(place, [0xE2, 0x80, 0x92]) || spells(place, [0xE2, 0x80, 0x93])
      || spells(place, [0xE2, 0x80, 0x94]) || spells(place, [0xE2, 0x88, 0x92])
  }

  /// Whether the token is a dash that touches both its neighbours: `10-12`, `three-day`.
  func joins(_ place: Int) -> Bool { isDash(place) && touches(place) && touches(place + 1) }

  /// Whether the token is written with exactly these bytes.
  func spells(_ place: Int, _ letters: [UInt8]) -> Bool {
    guard holds(place), Int(tokens[place].length) == letters.count else { return false }
    let start = Int(tokens[place].start)
    for offset in letters.indices where bytes[start + offset] != letters[offset] { return false }
    return true
  }

  /// Whether the tokens of a range are written with exactly these bytes, white space aside.
  func spells(_ range: Range<Int>, _ letters: [UInt8]) -> Bool {
    var next = 0
    for place in range {
      for offset in tokens[place].span.start..<tokens[place].span.end {
        guard next < letters.count, letters[next] == bytes[offset] else { return false }
        next += 1
      }
    }
    return next == letters.count
  }

  /// Whether the token starts with a capital letter of ASCII.
  func startsWithCapital(_ place: Int) -> Bool { (0x41...0x5A).contains(byte(place)) }

  /// Whether the token starts with a small letter of ASCII.
  func startsWithSmallLetter(_ place: Int) -> Bool { (0x61...0x7A).contains(byte(place)) }

  /// Whether a word looks like the plural of a noun: it ends in `s`, or a rule says so.
  func isPlural(_ place: Int) -> Bool {
    guard isWord(place) else { return false }
    if has(place, .pluralNoun) { return true }
    let span = tokens[place].span
    return span.length > 3 && startsWithSmallLetter(place)
      && bytes[span.end - 1] == UInt8(ascii: "s") && bytes[span.end - 2] != UInt8(ascii: "s")
      && !has(place, .afterName)
  }

  /// The bytes that some tokens cover.
  func span(_ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last, first < tokens.count, last < tokens.count
    else { return TextSpan(0, 0) }
    return TextSpan(tokens[first].span.start, tokens[last].span.end)
  }

  /// A token as it is written.
  func string(_ place: Int) -> String {
    let span = tokens[place].span
    return String(decoding: bytes[span.start..<min(span.end, bytes.count)], as: UTF8.self)
  }

  /// The step of a word that played a role.
  func step(
    _ stage: TrailStep.Stage, _ rule: RuleID?, _ range: Range<Int>,
    _ result: @autoclosure () -> String
  ) -> TrailStep {
    TrailStep(stage, rule: rule, span: span(range), result: tellsResults ? result() : "")
  }
}
