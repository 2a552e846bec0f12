import Testing

@testable import TallyKit

@Suite("JSON-LD")
struct LinkedDataTests {
  private func read(_ script: String) -> LinkedData { LinkedData([Array(script.utf8)]) }

  @Test(
    "the first node with a date is the article",
    arguments: [
      #"{"datePublished": "2021-05-10"}"#,
      #"[{"@type": "WebSite"}, {"datePublished": "2021-05-10"}]"#,
      #"{"@graph": [{"name": "x"}, {"datePublished": "2021-05-10"}]}"#,
      #"{"mainEntity": {"datePublished": "2021-05-10"}}"#,
    ])
  func finds(_ script: String) { #expect(read(script).date == "2021-05-10") }

  @Test(
    "what is no article or no JSON gives nothing",
    arguments: [
      "", "{", "null", "5", #"{"datePublished": 5}"#, #"{"name": "x"}"#,
      String(repeating: "[", count: 100_000),
      String(repeating: "[", count: 300) + String(repeating: "]", count: 300),
    ])
  func passesOver(_ script: String) { #expect(read(script).date == nil) }

  @Test("the publisher is an object, a list or a name")
  func readsPublisher() {
    for publisher in [#"{"name": "Courier"}"#, #"[{"name": "Courier"}]"#, #""Courier""#] {
      let script = #"{"datePublished": "2021-05-10", "publisher": \#(publisher)}"#
      #expect(read(script).source == "Courier")
    }
  }
}
