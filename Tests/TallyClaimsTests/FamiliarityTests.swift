import TallyClaims
import TallyTestSupport
import Testing

@Suite("Texts of other languages")
struct FamiliarityTests {
  @Test(
    "are read with little confidence",
    arguments: [
      "Mindestens 300 Menschen sind gestern bei dem schweren Beben ums Leben gekommen, sagte die Polizei.",
      "Au moins 300 personnes ont trouvé la mort hier dans le séisme, selon les autorités locales.",
      "Al menos 300 personas murieron ayer en el terremoto, según dijeron las autoridades locales.",
    ])
  func foreignTextsAreDoubted(_ text: String) throws {
    let claims = try Reading.claims(in: text)
    #expect(claims.allSatisfy { $0.confidence < 0.4 })
  }

  @Test(
    "English in capitals, in fragments or out of joint is read as English",
    arguments: [
      "POLICE SAY 45 DEAD IN TRAIN CRASH NEAR CAIRO",
      "The people 300 of it died was by the bomb in city Lima the source told to us about.",
    ])
  func roughEnglishIsRead(_ text: String) throws {
    let claim = try #require(try Reading.claims(in: text).first)
    #expect(claim.confidence > 0.5)
  }
}
