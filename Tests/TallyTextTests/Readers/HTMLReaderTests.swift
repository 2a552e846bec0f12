import TallyText
import Testing

@Suite("HTML")
struct HTMLReaderTests {
  private static let story =
    "<p>The navy lost ten ships on Sunday, its chief said in a statement to the press.</p>"
    + "<p>About 850 sailors were brought ashore by nightfall, and forty were still missing.</p>"

  static let rows: [(html: String, blocks: [String])] = [
    (
      "<h1>Ten &amp; two</h1><p>They <b>sank</b>.<p>All of them.",
      ["heading: Ten & two", "paragraph: They sank.", "paragraph: All of them."]
    ),
    (
      "<ul><li>40 tents<li>12 boats</ul><table><tr><td>Ayr<td>12</table>",
      ["listItem: 40 tents", "listItem: 12 boats", "tableCell: Ayr", "tableCell: 12"]
    ),
    ("<p>One<br>two.<br>Three</p>", ["paragraph: One two.", "paragraph: Three"]),
    ("<p>One<br><br>Two</p>", ["paragraph: One", "paragraph: Two"]),
    (
      "<p>Ten<script>var a = '<p>99</p>'</script> ships<style>p{}</style></p>",
      ["paragraph: Ten ships"]
    ),
    (
      "<p>Of 5 km<sup>2</sup> about 50<sup><a href=#1>1</a></sup> burned</p>",
      ["paragraph: Of 5 km² about 50 burned"]
    ),
    (
      "<figure><img src=a><figcaption>The port.</figcaption></figure><p>Text.</p>",
      ["caption: The port.", "paragraph: Text."]
    ),
    (
      "<p>a < b & c &unknown; &#8364;5 &#x20AC;6 &#128;7 &nbsp;x</p>",
      ["paragraph: a < b & c &unknown; €5 €6 €7 \u{A0}x"]
    ),
    ("<![CDATA[Ten & two]]><p hidden>no</p><p aria-hidden=true>no</p>", ["paragraph: Ten & two"]),
    ("<!DOCTYPE html><?xml a?><p title='a > b'>Yes</p></div></p>", ["paragraph: Yes"]),
    ("<p>unclosed <b>bold <i>both", ["paragraph: unclosed bold both"]),
    ("<p>cut <a href=\"x", ["paragraph: cut"]),
    ("", []), ("plain 5", ["paragraph: plain 5"]),
  ]

  @Test("is read as blocks of text", arguments: rows)
  func blocks(_ row: (html: String, blocks: [String])) throws {
    #expect(try TextTables.shared.get().html.read(Array(row.html.utf8)).blockLines == row.blocks)
  }

  /// Pages around the same two paragraphs, which alone should be read.
  static let pages = [
    "<nav><a href=/>Home</a></nav><article>\(story)</article><footer>99 offices</footer>",
    "<header><p>Port News, 12 pages</p></header><main>\(story)</main><aside>5 more</aside>",
    "<div role=main>\(story)</div><div role=navigation>1 2 3</div>",
    "<div><p>Login for 3 euros a month.</p></div><div itemprop=\"articleBody\">\(story)</div>",
    "<div class=menu><p>Ten more stories for all of our readers.</p></div><div id=x>\(story)</div>",
    "<article>\(story)<ul><li><a href=1>Storm kills 40</a><li><a href=2>Fire kills 9</a></ul></article>",
    "<article>\(story)<div class=\"story-related box\"><p>Storm kills 40 in June.</p></div></article>",
    "<article>\(story)<form><button>5 stars</button></form><noscript>99</noscript></article>",
    "<article><p>A teaser of 3 lines.</p></article><article>\(story)</article>",
    "<body class=has-sidebar><div class=col>\(story)</div><div class=col2><a href=1>9 more</a></div>",
  ]

  @Test("gives the article without what is around it", arguments: pages)
  func findsArticle(_ page: String) throws {
    let read = try TextTables.shared.get().html.read(Array(page.utf8))
    let expected = try TextTables.shared.get().html.read(Array(HTMLReaderTests.story.utf8))
    #expect(read.blockLines == expected.blockLines)
    #expect(expected.blocks.count == 2)
  }

  @Test("keeps the headline that stands before the article")
  func keepsHeadline() throws {
    let page = "<header><h1>Ten ships sink</h1></header><article>\(HTMLReaderTests.story)</article>"
    let read = try TextTables.shared.get().html.read(Array(page.utf8))
    #expect(read.blockLines.first == "heading: Ten ships sink")
  }

  @Test("says what the page says about itself")
  func metadata() throws {
    let page = """
      <html><head><title>Ten ships &ndash; Port News</title>
      <link rel="canonical" href="https://a.b/2022/01/26/ten?x=1&amp;y=2">
      <meta property="og:title" content="Ten ships sink"><meta property='og:site_name' content='Port News'>
      <meta name=date content=2022-01-27><meta property="article:published_time" content="2022-01-26T08:00:00Z">
      <script type="application/ld+json">{"datePublished": "2022-01-25"}</script></head>
      <body><article><time datetime="2022-01-24">Monday</time>\(HTMLReaderTests.story)</article></body>
      """
    let metadata = try TextTables.shared.get().html.read(Array(page.utf8)).metadata
    #expect(metadata.title == "Ten ships sink")
    #expect(metadata.source == "Port News")
    #expect(metadata.url == "https://a.b/2022/01/26/ten?x=1&y=2")
    #expect(metadata.metaDates == ["2022-01-26T08:00:00Z", "2022-01-27"])
    #expect(metadata.timeElements == ["2022-01-24"])
    #expect(
      metadata.linkedData.map { String(decoding: $0, as: UTF8.self) }
        == ["{\"datePublished\": \"2022-01-25\"}"])
  }

  @Test("points into the file")
  func origins() throws {
    let source = "<p>Tally&rsquo;s <b>8</b>50 men\n  cost &pound;5&#8212;all</p>"
    let read = try TextTables.shared.get().html.read(Array(source.utf8))
    let rows = [
      ("850", "8</b>50"), ("£5", "&pound;5"), ("—", "&#8212;"), ("’s", "&rsquo;s"), ("all", "all"),
      ("men cost", "men\n  cost"),
    ]
    for (word, original) in rows {
      let span = try #require(read.span(of: word))
      #expect(read.original(of: span, in: source) == original)
    }
  }

  @Test("records what is to be ignored")
  func ignores() throws {
    let source =
      "<p>Ten.</p><!-- tally-ignore: old count --><!--tally-ignored--><!-- tally-ignore: -->"
    let read = try TextTables.shared.get().html.read(Array(source.utf8))
    #expect(read.ignores.map(\.reason) == ["old count", nil])
  }

  @Test("of any bytes is read", arguments: 0..<80)
  func survivesAnyBytes(seed: Int) throws {
    let bytes = RandomBytes.text(seed: UInt64(seed) &+ 90_000, count: 600)
    expectSound(try TextTables.shared.get().html.read(bytes), original: bytes)
  }

  @Test(
    "takes time in proportion to its length",
    arguments: [
      "<div>", "<p>", "<a>", "</x>", "<", "<!--", "<li>", "<td>", "&", "<script>", "<p", "<header>",
      "<a b=\"", "<table><tr>",
    ])
  func isLinear(_ piece: String) throws {
    let bytes = Array(String(repeating: piece, count: 10_000).utf8)
    expectSound(try TextTables.shared.get().html.read(bytes), original: bytes)
  }
}
