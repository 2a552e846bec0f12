/// Strings that try to be more than text: markup, scripts, addresses, controls, and what steers the direction of writing.
enum HostileStrings {
  /// All of them, each once; over two hundred.
  static let all: [String] = markup + handlers + addresses + escapes + controls + directions

  /// What a script would set, were one to run.
  private static let deed = "document.title='ran'"

  private static let markup: [String] = [
    "<script>\(deed)</script>", "</script><script>\(deed)</script>", "<ScRiPt>\(deed)</sCrIpT>",
    "</style><script>\(deed)</script>", "</title><script>\(deed)</script>",
    "</textarea><script>\(deed)</script>", "</svg><script>\(deed)</script>",
    "</bdi></blockquote></li></ol></article>", "</main></body></html>", "<!-- ", "-->", "<!-->",
    "<![CDATA[<script>\(deed)</script>]]>", "]]>", "<?xml version=\"1.0\"?>", "<!DOCTYPE html>",
    "<plaintext>", "<noscript>", "<template><script>\(deed)</script></template>", "<base href=//e>",
    "<meta http-equiv=refresh content=0;url=//e.example>", "<link rel=stylesheet href=//e.example>",
    "<style>*{display:none}</style>", "<iframe srcdoc='<script>parent.\(deed)</script>'></iframe>",
    "<object data=//e.example></object>", "<embed src=//e.example>",
    "<form><input name=q autofocus>",
    "<math><mi xlink:href=\"javascript:\(deed)\">x</mi></math>", "<details open ontoggle=\(deed)>",
    "<svg><animate onbegin=\(deed) attributeName=x dur=1s>", "<h1>news</h1>", "<p hidden>",
    "<article class=card data-k=v0>", "<a id=filters>", "<input id=query>", "<b id=findings>",
    "<img name=body>", "<form id=list>", "\"><script>\(deed)</script>",
    "'><script>\(deed)</script>",
    "\" autofocus onfocus=\"\(deed)", "' style='position:fixed", "` onload=\(deed) `",
    "</p><p class=\"good\">", "<<script>\(deed);//<</script>", "<scr\u{0}ipt>\(deed)</script>",
    "<x onclick=\(deed)>click", "<marquee onstart=\(deed)>", "<video><source onerror=\(deed)>",
  ]

  private static let handlers: [String] = [
    "abort", "animationend", "auxclick", "beforeinput", "beforetoggle", "blur", "canplay", "change",
    "click", "contextmenu", "copy", "cut", "dblclick", "drag", "error", "focus", "focusin",
    "hashchange",
    "input", "invalid", "keydown", "keyup", "load", "message", "mousemove", "mouseover", "pagehide",
    "pageshow", "paste", "pointerenter", "popstate", "resize", "scroll", "search", "select",
    "submit",
    "toggle", "transitionend", "unload", "wheel",
  ].flatMap { ["<img src=x on\($0)=\(deed)>", "\" on\($0)=\"\(deed)\" x=\""] }

  private static let addresses: [String] = [
    "javascript:\(deed)", "JaVaScRiPt:\(deed)", "java\tscript:\(deed)", "vbscript:x",
    "data:text/html,<script>\(deed)</script>", "file:///etc/passwd", "//e.example/x", "#f-0",
    "https://e.example/?q=\"><script>\(deed)</script>", "url(//e.example/x)",
    "@import '//e.example'",
    "expression(\(deed))", "[x](javascript:\(deed))", "../../../etc/passwd", "C:\\con\\nul",
  ]

  private static let escapes: [String] = [
    "&lt;script&gt;", "&#60;script&#62;", "&#x3C;b&#x3E;", "&amp;amp;", "&nosuch;", "&#0;",
    "&#x110000;",
    "\\u003cscript\\u003e", "\\x3cscript\\x3e", "%3Cscript%3E", "{{7*7}}", "${7*7}", "<%= 7*7 %>",
    "#{7*7}", "`id`", "$(id)", "'; drop table claims; --", "=cmd|' /C calc'!A0", "\\", "\"", "'",
    "+ADw-script+AD4-", "\u{FF1C}script\u{FF1E}", "\u{2039}b\u{203A}", "a\r\nSet-Cookie: x=1",
  ]

  /// Every C0 and C1 control, DEL, and terminal sequences.
  private static let controls: [String] =
    (Array(0..<0x20) + Array(0x7F..<0xA0)).compactMap(Unicode.Scalar.init).map { "a\($0)b" } + [
      "\u{1B}]0;title\u{7}", "\u{1B}[31m", "\u{9B}31m", "\u{8}\u{8}\u{8}",
    ]

  /// Direction controls, joiners, separators, marks without a base, and what is no character.
  private static let directions: [String] =
    [
      0x61C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D,
      0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFD,
      0xFFFE,
      0xFFFF, 0x10FFFF, 0xE0001, 0xE0041, 0x0300, 0x1F600,
    ].compactMap(Unicode.Scalar.init).map { "a\($0)b" } + [
      "\u{202E}desrever\u{202C}", "\u{2067}\u{2067}\u{2067}", "שלום 850 עולם", "مرحبا 850",
      String(repeating: "\u{0301}", count: 200), String(repeating: "W", count: 4_000),
    ]
}
