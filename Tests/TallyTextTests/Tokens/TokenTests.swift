import TallyText
import Testing

@Suite("Tokens")
struct TokenTests {
  /// Texts with their tokens, parted by bars.
  static let rows: [(text: String, tokens: String)] = [
    ("The U.S. sent 1,200 troops.", "The|U.S.|sent|1,200|troops|."),
    ("at 7 p.m. on Monday", "at|7|p.m.|on|Monday"),
    ("e.g. U.N.-led teams, J.K. Orr", "e.g.|U.N.|-|led|teams|,|J.K.|Orr"),
    ("Mr. Orr met Gen. Sato", "Mr|.|Orr|met|Gen|.|Sato"),
    ("a 30-member, well-armed squad", "a|30|-|member|,|well|-|armed|squad"),
    ("$400m or €2.5bn", "$|400|m|or|€|2.5|bn"),
    ("US$5 and RM3.06mil, PS8.1bn", "US|$|5|and|RM|3.06|mil|,|PS|8.1|bn"),
    ("Rs500 at the G20, not COVID-19", "Rs|500|at|the|G20|,|not|COVID|-|19"),
    ("up 3.5% (or 12.25 %)", "up|3.5|%|(|or|12.25|%|)"),
    ("2.5kg, 40km/h, 35°C", "2.5|kg|,|40|km|/|h|,|35|°|C"),
    ("5 km² and 2½ h", "5|km|²|and|2|½|h"),
    ("don't can't we're she’ll I'd", "do|n't|ca|n't|we|'re|she|’ll|I|'d"),
    ("Norway's and Norway’s men’s", "Norway|'s|and|Norway|’s|men|’s"),
    ("the soldiers' tents", "the|soldiers|'|tents"),
    ("O'Neill D’Arcy Sana'a", "O'Neill|D’Arcy|Sana'a"),
    ("the gov't won't've", "the|gov't|wo|n't|'ve"),
    ("DON'T HASN’T", "DO|N'T|HAS|N’T"),
    ("“Go,” he said.", "“|Go|,|”|he|said|."),
    ("in 2014, the", "in|2014|,|the"),
    ("rose to 5.", "rose|to|5|."),
    ("1.234,5 1.234.567 12,34,567.5", "1.234,5|1.234.567|12,34,567.5"),
    ("1,2,3 and 2014,2015 and 2,5", "1|,|2|,|3|and|2014|,|2015|and|2,5"),
    ("816 000 t", "816|000|t"),
    ("816\u{00A0}000\u{202F}t", "816|000|t"),
    ("at 7.20 on 30.01.2022", "at|7.20|on|30.01.2022"),
    ("a .38 gun", "a|.38|gun"),
    ("up 1.5. Then .5", "up|1.5|.|Then|.5"),
    ("wait ... no… -- yes", "wait|...|no|…|--|yes"),
    ("10–12 and −5", "10|–|12|and|−|5"),
    ("Łódź café Ñandú Ёлка 東京", "Łódź|café|Ñandú|Ёлка|東京"),
    ("soft\u{00AD}ware and\u{200B} \u{202A}850\u{202C}", "soft\u{00AD}ware|and|850"),
    (
      "see https://example.org/2022/01/26/a-b, or www.example.org.",
      "see|https://example.org/2022/01/26/a-b|,|or|www.example.org|."
    ),
    ("5µg ₹10 lakh £7", "5|µg|₹|10|lakh|£|7"),
    ("CO₂ emissions", "CO₂|emissions"),
    ("difference.It", "difference|.|It"),
    ("3×4", "3|×|4"),
    ("", ""),
  ]

  @Test("are split in the treebank's manner", arguments: rows)
  func splits(_ row: (text: String, tokens: String)) throws {
    let found = try TextTables.shared.get().analyze(row.text).tokenStrings
    #expect(found.joined(separator: "|") == row.tokens)
  }

  static let kinds: [(text: String, kinds: [Token.Kind])] = [
    ("U.S. 850 $ .", [.word, .number, .symbol, .punctuation]),
    ("don't", [.word, .word]),
    ("½ ² ° € %", [.symbol, .symbol, .symbol, .symbol, .symbol]),
    ("– — … “ ’", Array(repeating: .punctuation, count: 5)),
    ("東京 Ёлка", [.word, .word]),
  ]

  @Test("have a kind", arguments: kinds)
  func hasKind(_ row: (text: String, kinds: [Token.Kind])) throws {
    #expect(try TextTables.shared.get().analyze(row.text).tokens.map(\.kind) == row.kinds)
  }

  static let shapes: [(text: String, shapes: [Token.Shape])] = [
    (
      "Nato NATO nato",
      [
        [.capitalized, .spaceBefore, .opensSentence],
        [.capitalized, .allCapitals, .spaceBefore], [.spaceBefore],
      ]
    ),
    (
      "\"Éire 2.5kg",
      [
        [.spaceBefore], [.capitalized, .opensSentence], [.spaceBefore], [],
      ]
    ),
    (
      "I iPhone U.S.",
      [
        [.capitalized, .spaceBefore, .opensSentence], [.spaceBefore],
        [.capitalized, .allCapitals, .spaceBefore],
      ]
    ),
  ]

  @Test("carry their shape", arguments: shapes)
  func hasShape(_ row: (text: String, shapes: [Token.Shape])) throws {
    #expect(try TextTables.shared.get().analyze(row.text).tokens.map(\.shape) == row.shapes)
  }

  @Test("of any bytes lie in order within the text", arguments: 0..<40)
  func survivesAnyBytes(seed: Int) throws {
    let bytes = RandomBytes.text(seed: UInt64(seed), count: 400)
    let tables = try TextTables.shared.get()
    let text = tables.analyzer.analyze(
      bytes, blocks: [TextBlock(.paragraph, span: TextSpan(0, bytes.count))])
    var end = 0
    for token in text.tokens {
      #expect(token.length > 0 && Int(token.start) >= end)
      end = token.span.end
    }
    #expect(end <= bytes.count)
    #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
  }

  @Test("without end are one token", arguments: ["a", "7", "é", ".", "'", "a.", "1,", "-"])
  func takesLongRuns(_ piece: String) throws {
    let text = try TextTables.shared.get().analyze(String(repeating: piece, count: 200_000))
    #expect(text.tokens.last?.span.end == text.bytes.count)
  }
}
