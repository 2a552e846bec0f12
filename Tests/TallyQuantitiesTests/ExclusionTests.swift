import TallyQuantities
import TallyText
import Testing

@Suite("Numbers that are no quantities")
struct ExclusionTests {
  private let reader: QuantityReader

  init() throws { reader = try QuantityReader.shared.get() }

  @Test(
    "names, ordinals, scores, stamps and addresses",
    arguments: [
      "The treaty rests on Article 5 alone.", "She owns an iPhone 11 now.",
      "The S&P 500 closed flat.", "Flight 370 never landed.", "It runs on BBC One tonight.",
      "They drove Route 66 again.", "A crowd left Section 427 Row 21 early.",
      "Tests for Covid-19 continued.", "An F-16 took off.", "The G7 met there.",
      "The 21st guest left first.", "They won 3-2 at home.", "Their 2-0 win was early.",
      "Call 555-123-4567 today.", "A flag over the port 180415 CREDIT HARBOUR PHOTO",
      "She beat him 6-4, 7-5 in the final.", "It left from Launch Pad 39A early.",
      "The desk is open 24/7 here.", "It followed 9/11 closely.", "Use version 2.0.1 instead.",
      "See the note [3] below.", "No one came, and one of the boats sank.",
      "See https://example.org/2022/01/26/story-17 for more.",
    ])
  func none(_ text: String) { #expect(reader.quantities(text) == []) }

  @Test(
    "a capital before a number does not always make a name",
    arguments: [
      ("After a long night Storm Kills 3 Farmers on the coast.", ["3"]),
      ("The fire reached Alda and 14 homes burned.", ["14"]),
      ("In the port of Alda 14 sailors were rescued.", ["14"]),
    ])
  func noName(_ text: String, _ expected: [String]) { #expect(reader.quantities(text) == expected) }

  @Test("every exclusion says why and where")
  func reasons() {
    let reading = reader.read("Under Article 5 the 21st guest won 3-2 at home on Flight 370.")
    #expect(reading.exclusions.count == 4)
    for exclusion in reading.exclusions {
      #expect(!exclusion.step.result.isEmpty)
      #expect(exclusion.step.span == exclusion.span)
    }
  }

  @Test(
    "one counts only where things are counted",
    arguments: [
      ("One survivor was found.", ["1"]), ("One person was hurt.", ["1"]),
      ("One of the boats sank.", []), ("One day it sank.", []), ("No one saw it.", []),
      ("It rose by one to 13.", ["up 1", "13"]), ("One official spoke.", []),
      ("One in five sank.", ["0.2"]), ("Only one boat sank.", ["1"]),
      ("Seven in 10 boats sank.", ["0.7"]),
    ])
  func one(_ text: String, _ expected: [String]) { #expect(reader.quantities(text) == expected) }
}
