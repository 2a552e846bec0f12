/// The name of an element, whatever its case, packed into one number; compared at the cost of an integer.
struct HTMLTag: Hashable, Sendable {
  private let packed: UInt64

  /// Packs a name; names of more than ten letters and digits, which HTML has none of, are all the same.
  init(_ name: TextSpan, in bytes: Span<UInt8>) {
    var packed: UInt64 = 0
    guard name.length <= 10 else {
      self.packed = .max
      return
    }
    for place in name.start..<name.end { packed = packed << 6 | HTMLTag.code(bytes[place]) }
    self.packed = packed
  }

  private init(_ name: String) {
    packed = name.utf8.reduce(0) { $0 << 6 | HTMLTag.code($1) }
  }

  private static func code(_ byte: UInt8) -> UInt64 {
    if byte &- 0x30 < 10 { return UInt64(byte &- 0x30) + 27 }
    let letter = (byte | 0x20) &- 0x61
    return letter < 26 ? UInt64(letter) + 1 : 63
  }

  private static func set(_ names: String) -> Set<HTMLTag> {
    Set(names.split(separator: " ").map { HTMLTag(String($0)) })
  }

  static let a = HTMLTag("a")
  static let article = HTMLTag("article")
  static let body = HTMLTag("body")
  static let br = HTMLTag("br")
  static let figcaption = HTMLTag("figcaption")
  static let h1 = HTMLTag("h1")
  static let header = HTMLTag("header")
  static let html = HTMLTag("html")
  static let li = HTMLTag("li")
  static let link = HTMLTag("link")
  static let main = HTMLTag("main")
  static let meta = HTMLTag("meta")
  static let p = HTMLTag("p")
  static let script = HTMLTag("script")
  static let sup = HTMLTag("sup")
  static let time = HTMLTag("time")
  static let title = HTMLTag("title")

  /// Elements without content or end tag (WHATWG, 13.1.2).
  static let void = set("area base br col embed hr img input link meta param source track wbr")

  /// Elements whose content is no markup.
  static let rawText = set("script style textarea title xmp iframe noembed noframes")

  /// Elements that stand apart from the text around them.
  static let block = set(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
      + "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu "
      + "nav ol option p pre section summary table tbody td tfoot th thead tr ul")

  /// Headings.
  static let headings = set("h1 h2 h3 h4 h5 h6")

  /// Items of lists.
  static let items = set("li dt dd")

  /// Cells of tables.
  static let cells = set("td th caption")

  /// Elements that hold no text of an article, by what the standard says they are for.
  static let apart = set(
    "nav aside footer script style form button select template noscript svg math iframe object "
      + "canvas dialog head audio video menu textarea xmp noembed noframes map datalist input")

  /// Lists and groups that may be made of links only.
  static let groups = set("ul ol div section dl table p")
}

extension HTMLTag {
  /// The open elements that a start tag ends, and those beyond which it ends none (WHATWG, 13.1.2.4).
  static func implied(by tag: HTMLTag) -> (ends: Set<HTMLTag>, within: Set<HTMLTag>)? {
    impliedEnds[tag]
  }

  private static let impliedEnds: [HTMLTag: (ends: Set<HTMLTag>, within: Set<HTMLTag>)] = [
    HTMLTag("li"): (set("li"), set("ul ol menu")),
    HTMLTag("dt"): (set("dt dd"), set("dl")),
    HTMLTag("dd"): (set("dt dd"), set("dl")),
    HTMLTag("td"): (set("td th"), set("tr table")),
    HTMLTag("th"): (set("td th"), set("tr table")),
    HTMLTag("tr"): (set("tr"), set("table tbody thead tfoot")),
    HTMLTag("tbody"): (set("tbody thead"), set("table")),
    HTMLTag("option"): (set("option"), set("select")),
  ]
}
