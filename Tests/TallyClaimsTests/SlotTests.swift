import Foundation
import TallyClaims
import TallyTestSupport
import Testing

@Suite("Slots of a claim")
struct SlotTests {
  static let sentences =
    (try? ClaimSentence.all(in: Repository.tests("Fixtures/claims/sentences.jsonl"))) ?? []

  @Test("the table of sentences was read")
  func tableIsThere() { #expect(SlotTests.sentences.count > 50) }

  @Test("each figure's claim has the slots that a reader sees", arguments: sentences)
  func readsSlots(_ sentence: ClaimSentence) throws {
    let claims = try Reading.claims(in: sentence.text)
    let claim = try #require(
      claims.first { $0.evidence.quote.contains(sentence.figure) }, "no claim for \(sentence)")
    func expect(_ slot: String, _ wanted: String?, _ found: String?) {
      guard let wanted else { return }
      #expect(found == wanted, "\(slot) of \(sentence)")
    }
    expect("counted", sentence.counted, claim.key.counted)
    expect("actor", sentence.actor, claim.key.actor)
    expect("place", sentence.place, claim.key.place)
    expect("relation", sentence.relation, claim.key.relation)
    expect("modality", sentence.modality, claim.modality.rawValue)
    expect("attribution", sentence.attribution, claim.attribution)
    if let restrictors = sentence.restrictors {
      #expect(claim.key.restrictors == restrictors, "restrictors of \(sentence)")
    }
  }
}
