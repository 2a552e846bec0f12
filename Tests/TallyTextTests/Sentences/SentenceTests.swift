import TallyText
import Testing

@Suite("Sentences")
struct SentenceTests {
  /// Texts with a bar where one sentence ends and the next one starts.
  static let rows = [
    "The dam broke. |Forty homes were hit.",
    "Mr. Orr left. |Dr. Sato and Lt. Gen. Ade Bello stayed.",
    "He paid $2.5 million. |She paid €3.",
    "It rose to 5. |Then it fell to 2.5 from 3.1 on Jan. 4, 2021.",
    "U.S. troops left. |They were based in the U.S. |He said so at 9 a.m. |On Monday nobody came.",
    "The U.S. Army said no. |The army of the U.S. |The end.",
    "J. K. Lund met P. K. Rao and George W. Dale. |All agreed.",
    "P K Rao counted them. |He was wrong.",
    "“We have 40 beds,” she said. |“It is not enough.” |Nobody spoke.",
    "“Why not?” he asked. |'It is late.' |(They had left at 5 p.m.) |Lights went out.",
    "He saw 40 dead (12 of them at sea.) |Boats sank.",
    "It makes a difference.|It is small.",
    "He left.”|She stayed.",
    "Losses grew in 2014.|Banks failed.",
    "Rescue teams … found 12 people… |They were alive.",
    "He said … the toll was 12.",
    "Is it 5? |Is it 6?! |Yes!",
    "The firm, Harlow Inc. of Troon, made 5 tons. |Harlow Inc. |The end.",
    "See Fig. 3 and No. 7. |No. |It was wrong.",
    "Approx. 40 ha. of land, i.e. two farms, burned vs. 20 before.",
    "St. Albans and Mt. Kenya were hit. |Ft. Sorrel was not.",
    "The area is 40 sq. km. |Ten towns lie there.",
    "It cost Rs. 500. |Others paid Rs. 700.",
    "At www.example.org/a.b. you find 5. |More is at example.com today.",
    "iPhone sales fell. |iPads sold well.",
    "He won. |- REUTERS",
    "She works for Booking.com. |He does not.",
    "Costs in mass. |Rescue is dear.",
    "Vitamin C. |The doctors knew.",
    "“He is gone. |‘We knew,’ they said.”",
    "It hit Oslo… |Bergen was spared",
  ]

  @Test("end where a reader stops", arguments: rows)
  func end(_ row: String) throws {
    let pieces = row.split(separator: "|").map(String.init)
    let expected = pieces.map { piece in
      String(piece.reversed().drop { $0 == " " }.reversed())
    }
    let text = pieces.joined()
    #expect(try TextTables.shared.get().analyze(text).sentenceStrings == expected)
  }

  @Test("never run from one block into the next")
  func stayInBlocks() throws {
    let read = PlainTextReader().read(Array("Ten ships sank\n\nThe navy lost ten ships.\n".utf8))
    let text = try TextTables.shared.get().analyzer.analyze(read.text, blocks: read.blocks)
    #expect(text.sentenceStrings == ["Ten ships sank", "The navy lost ten ships."])
    #expect(text.sentences.map(\.block) == [0, 1])
  }

  @Test("open with the word after quotes and brackets")
  func mark() throws {
    let text = try TextTables.shared.get().analyze("“(Ten ships sank. They burned.)”")
    let openers = text.tokens.filter { $0.shape.contains(.opensSentence) }
    #expect(openers.map { text.string($0) } == ["Ten", "They"])
  }
}
