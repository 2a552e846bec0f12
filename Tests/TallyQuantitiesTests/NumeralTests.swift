import TallyQuantities
import TallyText
import Testing

@Suite("Numerals")
struct NumeralTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test(
    "digits, words and both are one exact number",
    arguments: [
      ("The mill ground 1,234.5 sacks.", "1234.5"),
      ("The mill ground 1.234,5 sacks.", "1234.5"),
      ("The mill ground 816 000 sacks.", "816000"),
      ("The mill ground 1,00,000 sacks.", "100000"),
      ("The mill ground 10 lakh sacks.", "1000000"),
      ("The mill ground 1.03 million sacks.", "1030000"),
      ("The mill ground 5.6bn sacks.", "5600000000"),
      ("The mill ground 2.4e6 sacks.", "2400000"),
      ("The share is 5.5x10-3 here.", "0.0055"),
      ("The share is 2.5×10−2 here.", "0.025"),
      ("The mill ground 91 thousand 648 sacks.", "91648"),
      ("The mill ground forty-five sacks.", "45"),
      ("The mill ground forty five sacks.", "45"),
      ("The mill ground one and a half thousand sacks.", "1500"),
      ("The mill ground two thirds of a million sacks.", "2000000/3"),
      ("The mill ground half a million sacks.", "500000"),
      ("The mill ground three million and a half sacks.", "3500000"),
      ("The mill ground two million three hundred and six thousand sacks.", "2306000"),
      ("The plank has 2 1/2 notches.", "2.5"),
      ("The plank has 2½ notches.", "2.5"),
      ("The mean was three point one four.", "3.14"),
      ("The mean was two hundred point seventy-one.", "200.71"),
      ("The mean was 4 point 25.", "4.25"),
      ("The mill ground hundred thousand sacks.", "100000"),
      ("The mill ground a quarter million sacks.", "250000"),
      ("The mill ground 4 thousand 3 hundred and 21 sacks.", "4321"),
      ("The mill ground five billion and three quarters.", "5750000000"),
      ("The mill ground one billion and a half million.", "1000500000"),
      ("The mill ground three cr twelve lac sacks.", "31200000"),
      ("The ratio is twenty-three fifths.", "4.6"),
      ("The ratio is two hundred and fifty-four hundredths.", "200.54"),
      ("The ratio is seven over eight.", "0.875"),
      ("The ratio is three twenty-firsts.", "1/7"),
      ("The answer is negative one.", "-1"),
      ("The answer is 1.5^2.", "2.25"),
      ("The answer is 2^-2.", "0.25"),
      ("The answer is fifty - two.", "52"),
      ("The bank holds 1 234 567.89 bars.", "1234567.89"),
      ("The share is 7.5 ± 0.2 here.", "7.5"),
      ("The tin holds 3/4 litre.", "0.75 litre"),
      ("The post is 12.5k likes.", "12500"),
    ])
  func value(_ text: String, _ expected: String) {
    #expect(reader.quantities(text).first == expected)
  }

  @Test(
    "the last digit that counts is known",
    arguments: [
      ("850 jars", "10"), ("900 jars", "100"), ("12,391 jars", "1"),
      ("1.03 million jars", "10000"), ("0.4 jars", "0.1"), ("4.0 jars", "0.1"),
      ("forty jars", "10"), ("two hundred jars", "100"), ("half a million jars", "500000"),
    ])
  func granularity(_ text: String, _ expected: String) throws {
    let mention = try #require(reader.read(text).quantities.first)
    #expect(mention.granularity.description == expected)
  }

  @Test(
    "shares and multiples are kinds of their own",
    arguments: [
      ("One in five lamps failed.", QuantityMention.Kind.fraction, "0.2"),
      ("One lamp in twenty failed.", QuantityMention.Kind.fraction, "0.05"),
      ("68 out of every hundred lamps failed.", QuantityMention.Kind.fraction, "0.68"),
      ("One lamp in 20 streets failed.", QuantityMention.Kind.count, "1"),
      ("Three out of four lamps failed.", .fraction, "0.75"),
      ("Two thirds of the lamps failed.", .fraction, "2/3"),
      ("More than half were broken.", .fraction, "more than 0.5"),
      ("The lamp is three times as bright.", .multiple, "3 times"),
      ("The lamp is twice the size.", .multiple, "2 times"),
      ("33 of the 149 lamps failed.", .count, "33"),
    ])
  func kinds(_ text: String, _ kind: QuantityMention.Kind, _ reading: String) throws {
    let mention = try #require(reader.read(text).quantities.first)
    #expect(mention.kind == kind)
    #expect(mention.reading == reading)
  }

  @Test("digits that do not fit are refused with a reason, never a trap")
  func overflow() throws {
    let digits = String(repeating: "9", count: 400)
    let reading = reader.read("They counted \(digits) grains and \(digits).5 more, or 9e99.")
    #expect(!reading.exclusions.isEmpty)
    #expect(reading.exclusions.allSatisfy { !$0.step.result.isEmpty })
    #expect(reading.quantities.allSatisfy { $0.high < Rational(1_000_000) })
  }

  @Test("a scale that makes a number too large leaves the rest of the text readable")
  func scaleOverflow() {
    let millions = Array(repeating: "million", count: 60).joined(separator: " ")
    #expect(reader.quantities("They counted 7 \(millions) and 3 boats.").last == "3")
  }
}
