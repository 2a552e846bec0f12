import TallyQuantities
import Testing

@Suite("Bounds, ranges and changes")
struct BoundTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test(
    "words before and after bind a figure",
    arguments: [
      ("some 28 miles", "about 28 mile"), ("almost 850 jars", "about 850"),
      ("no fewer than 233 jars", "at least 233"), ("a minimum of 50 jars", "at least 50"),
      ("179 or more", "at least 179"), ("upwards of 900 jars", "more than 900"),
      ("a total said to exceed 50", "more than 50"), ("as many as 30,000 jars", "up to 30000"),
      ("fewer than 3.5 seconds", "less than 3.5 second"), ("100-plus jars", "more than 100"),
      ("no more than 12 jars", "at most 12"), ("sub-300 sq m", "less than 300 square metre"),
      ("~850 jars", "about 850"), (">100 jars", "more than 100"), ("≥ 100 jars", "at least 100"),
      ("40 or so jars", "about 40"), ("at least some 40 jars", "at least 40"),
      ("at least another 40 jars", "at least 40"),
      ("more than a million jars", "more than 1000000"),
      ("over half an hour", "more than 0.5 hour"), ("7 or greater", "at least 7"),
      ("greater than or equal to 7", "at least 7"), ("less or equal than 7", "at most 7"),
      ("more than 20 and fewer than 40 jars", "20..40"),
      ("at most 40 and at least 20 jars", "20..40"), ("above 200, but below 450", "200..450"),
      ("1000 - 5000", "1000..5000"), ("20~40 jars", "20..40"), ("about 2 -7 g", "2..7 gram"),
    ])
  func bound(_ wording: String, _ expected: String) {
    #expect(reader.quantities("The log shows \(wording).") == [expected])
  }

  @Test(
    "vague counts are bands",
    arguments: [
      ("Dozens of jars", "vague 24..99"), ("tens of thousands of jars", "vague 20000..99999"),
      ("the low hundreds at most", "vague 100..460"), ("several hundred jars", "vague 300..900"),
      ("a few jars", "vague 2..5"), ("a couple of hundred jars", "vague 200..300"),
      ("hundreds of billions of dollars", "vague 200000000000..999999999999 US dollar"),
      ("tens of metres", "vague 20..99 metre"),
    ])
  func vague(_ wording: String, _ expected: String) {
    #expect(reader.quantities("They saw \(wording).") == [expected])
  }

  @Test(
    "two figures make a range, and share scale, sign and unit",
    arguments: [
      ("from $10 to $15 billion", "10000000000..15000000000 US dollar"),
      ("$10-15 billion", "10000000000..15000000000 US dollar"),
      ("about $10-$20", "10..20 US dollar"), ("between 120 and 150 jars", "120..150"),
      ("10–12 jars", "10..12"), ("three or four jars", "3..4"),
      ("four to five thousand jars", "4000..5000"), ("$160 to $180 to $200", "160..200 US dollar"),
      ("a week or 10 days", "7..10 day"), ("8- to 16-metre masts", "8..16 metre"),
      ("100 - 1000 litres", "100..1000 litre"), ("17 to 18 jars", "17..18"),
      ("between 2 kg and about 7 kg", "2..7 kilogram"),
      ("pupils aged between 19 and 26", "19..26 year old"),
    ])
  func range(_ wording: String, _ expected: String) {
    #expect(reader.quantities("The plan names \(wording).") == [expected])
  }

  @Test(
    "a move is two figures",
    arguments: [
      ("The count climbed from 60 to 83.", ["60", "83"]),
      ("The count was cut to 275 from 288.", ["275", "288"]),
      ("Growth slid from 4.8% to 0.4%.", ["4.8 percent", "0.4 percent"]),
      ("The count was lowered from 288 to 275.", ["288", "275"]),
      ("Costs rose from 3 to 5 million.", ["3000000", "5000000"]),
      ("The count rose by 35 to over 1,000.", ["up 35", "more than 1000"]),
    ])
  func move(_ text: String, _ expected: [String]) {
    #expect(reader.quantities(text) == expected)
  }

  @Test(
    "what stands beside a moved figure",
    arguments: [
      (
        "The index fell 41 points, or 0.6 percent, at once.", ["down 41 point", "down 0.6 percent"]
      ),
      ("The city pledged $6 million over five years.", ["6000000 US dollar", "5 year"]),
      ("The sea may rise by 30 to 60 centimetres.", ["up 30..60 centimetre"]),
      ("The climb lasted over five years.", ["more than 5 year"]),
      ("They followed 12 cranes over a decade.", ["12"]),
    ])
  func beside(_ text: String, _ expected: [String]) {
    #expect(reader.quantities(text) == expected)
  }

  @Test(
    "changes keep the figure positive",
    arguments: [
      ("Output was down 2.6% then.", "down 2.6 percent"),
      ("Output shrank by 6.8%.", "down 6.8 percent"),
      ("Output edged up 12 %.", "up 12 percent"),
      ("Output was 0.4% lower.", "down 0.4 percent"),
      ("Output was a mere 0.4% higher.", "up 0.4 percent"),
      ("Planes dropped 1,000 leaflets.", "1000"),
      ("The bank raised its key rate by 25 basis points.", "up 25 basis point"),
      ("The firm cut its sales staff by 800.", "down 800"),
      ("The index fell 41 points.", "down 41 point"),
      ("Output shed a quarter of its value.", "down 0.25"),
      ("Profits fell by a third in the spring.", "down 1/3"),
      ("The fair drew a crowd, up 3,000 on 2019.", "up 3000"),
    ])
  func change(_ text: String, _ expected: String) {
    #expect(reader.quantities(text) == [expected])
  }
}
