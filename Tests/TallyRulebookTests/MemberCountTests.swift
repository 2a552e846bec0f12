import Testing

@testable import TallyRulebook

@Suite("Members of a JSON object")
struct MemberCountTests {
  @Test(
    "members of the outermost object",
    arguments: [
      (#"{}"#, 0), (#"{"a": 1}"#, 1), (#" { "a" : "x:y", "b" : [ {"c": 1, "d": 2} ] } "#, 2),
      (#"{"a": "quote \" and : colon", "b": "end \\", "c": null}"#, 3), (#"["a", {"b": 1}]"#, 0),
      (#"{"a": "never closed: "#, 1), (#"{"a": 1, "a": 2}"#, 2), ("", 0),
    ])
  func counts(_ json: String, _ members: Int) {
    #expect(MemberCount.members(in: Array(json.utf8).span) == members)
  }
}
