import TallyQuantities
import Testing

@Suite("Units and money")
struct UnitTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test(
    "units are read in every common form",
    arguments: [
      ("a 2.5 kg bag", "2.5 kilogram"), ("a 525-foot-wide pit", "525 foot"),
      ("a three-day fair", "3 day"), ("6.5 kilometres a second", "6.5 kilometre per second"),
      ("70 barrels per day", "70 barrel per day"), ("5 m/s", "5 metre per second"),
      ("7 kWh", "7 kilowatt hour"), ("20 °C", "20 degree Celsius"), ("−5 °C", "-5 degree Celsius"),
      ("minus five degrees", "-5 degree"), ("5 degrees below zero", "-5 degree"),
      ("6 in thick", "6 inch"), ("73 seconds", "73 second"), ("30 sq km", "30 square kilometre"),
      ("7 percentage points", "7 percentage point"), ("25 basis points", "25 basis point"),
      ("0.8 per cent", "0.8 percent"), ("a magnitude 6.1 quake", "6.1 magnitude"),
      ("12 per 100,000 people", "12 per 100000"), ("20 [kg]", "20 kilogram"),
      ("9.8 m/s2", "9.8 metre per square second"),
      ("20 kg/m² per year", "20 kilogram per square metre per year"),
      ("a quarter-litre jug", "0.25 litre"), ("a tenth of a gallon", "0.1 gallon"),
      ("37 ° Celsius", "37 degree Celsius"), ("200lbs", "200 pound"), ("150\"", "150 inch"),
      ("one and three quarters of an hour", "1.75 hour"),
      ("one and three quarter hours", "1.75 hour"),
      ("4 km squared", "4 square kilometre"),
    ])
  func unit(_ wording: String, _ expected: String) {
    #expect(reader.quantities("The note says \(wording).") == [expected])
  }

  @Test("a letter bound to digits is no unit", arguments: ["40 L-202 valves", "75 m-12 screws"])
  func code(_ wording: String) {
    #expect(!reader.quantities("The note says \(wording).").contains { $0.contains("re") })
  }

  @Test(
    "quantities in several units are one",
    arguments: [
      ("11 hours and 23 minutes", "683 minute"),
      ("11 hours, 22 minutes and 3 seconds", "40923 second"),
      ("5 ft 11 in", "71/12 foot"), ("2 lb 3 oz", "2.1875 pound"),
      ("an hour and a half", "1.5 hour"),
      ("3 dollars 50 cents", "3.5 US dollar"), ("3 dollars 50", "3.5 US dollar"),
      ("$3 and 50 cents", "3.5 US dollar"), ("one hour thirty", "1.5 hour"),
      ("7 ringgit 50 sen", "7.5 Malaysian ringgit"), ("2 years and 3 months", "27 month"),
      ("2 kilometres 1 metre", "2001 metre"),
      ("a fee of 40 euros per person", "40 euro per person"),
      ("530 feet (160 metres)", "530 foot = 160 metre"),
      ("5 miles (8 km)", "5 mile = 8 kilometre"),
    ])
  func compound(_ wording: String, _ expected: String) {
    #expect(reader.quantities("The note says \(wording).") == [expected])
  }

  @Test(
    "lists are no sums",
    arguments: [
      (
        "3 years, 2 months, 14 days, and 16 hours", ["3 year", "2 month", "14 day", "16 hour"]
      ),
      ("12 m 2 dm", ["12 metre", "2 decimetre"]),
      (
        "prizes of 12,000, 8,000 and 5,000 dollars",
        ["12000 US dollar", "8000 US dollar", "5000 US dollar"]
      ),
    ])
  func list(_ wording: String, _ expected: [String]) {
    #expect(reader.quantities("The note says \(wording).") == expected)
  }

  @Test(
    "ages",
    arguments: [
      ("The mayor is 70 years old.", "70 year old"), ("A 12-year-old won.", "12 year old"),
      ("A widow aged 70 won.", "70 year old"), ("The clerk saw a widow,70, there.", "70 year old"),
      ("The winner was Olga Brandt, 62.", "62 year old"),
      ("The winners are in their 30s.", "30..39 year old"),
      ("It won at the age of four months.", "4 month old"),
      ("The pupils aged 8–10 years won.", "8..10 year old"),
    ])
  func age(_ text: String, _ expected: String) throws {
    let mention = try #require(reader.read(text).quantities.first)
    #expect(mention.reading == expected)
    #expect(mention.kind == .age)
  }

  @Test(
    "money",
    arguments: [
      ("PS8.1bn", "8100000000 pound sterling"), ("RM3.06mil", "3060000 Malaysian ringgit"),
      ("$-50.8bn", "-50800000000 US dollar"), ("-$5 million", "-5000000 US dollar"),
      ("$US113 trillion", "113000000000000 US dollar"), ("A$40", "40 Australian dollar"),
      ("HK$40", "40 Hong Kong dollar"), ("£5m", "5000000 pound sterling"),
      ("5 million dollars", "5000000 US dollar"), ("Rs 50", "50 Indian rupee"),
      ("₹10 lakh", "1000000 Indian rupee"), ("40 pence", "40 penny"), ("USD 40", "40 US dollar"),
      ("40 €", "40 euro"), ("MUSD 60", "60000000 US dollar"), ("120 MEUR", "120000000 euro"),
      ("75 USD million", "75000000 US dollar"), ("$50 a barrel", "50 US dollar per barrel"),
      ("£20 an hour", "20 pound sterling per hour"), ("10k$", "10000 US dollar"),
      ("ringgit 42", "42 Malaysian ringgit"), ("₾7", "7 Georgian lari"),
      ("cad$ 15", "15 Canadian dollar"), ("QAR42", "42 Qatari riyal"), ("70 dinars", "70 dinar"),
    ])
  func money(_ wording: String, _ expected: String) throws {
    let mention = try #require(reader.read("The bill was \(wording).").quantities.first)
    #expect(mention.reading == expected)
    #expect(mention.kind == .money)
  }

  @Test(
    "words with two meanings follow their context",
    arguments: [
      ("The calf weighs 20 pounds.", ["20 pound"]),
      ("The cap costs 20 pounds.", ["20 pound sterling"]),
      ("There are 850 in the camp.", ["850"]),
      ("About 5m people and a 5m wall.", ["about 5000000", "5 metre"]),
      ("Clerks wrote \"about 900\" twice.", ["about 900"]),
    ])
  func context(_ text: String, _ expected: [String]) {
    #expect(reader.quantities(text) == expected)
  }
}
