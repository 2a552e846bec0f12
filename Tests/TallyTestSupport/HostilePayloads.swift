/// Strings that try to be more than text, for every field that a document can fill.
package enum HostilePayloads {
  /// All of them: over 200, each once.
  package static let all: [String] = {
    var seen: Set<[Unicode.Scalar]> = []
    let all = markup + controls + directions + commands + formulas + paths + structure + placed
    return all.filter { seen.insert(Array($0.unicodeScalars)).inserted }
  }()

  private static let markup = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]></style></title>",
    "&lt;b&gt; &#60;b&#62;", "javascript:alert(1)", "' onload='x", "<svg/onload=alert(1)>",
    "<!-- tally-ignore: x -->", "--><script>", "<![CDATA[x]]>", "]]>", "<?xml version='1.0'?>",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>", "&y;", "&#x0;", "&#xD800;",
    "</testcase></testsuite>", "<failure message='x'/>", "<base href='//e.example'>",
    "<meta http-equiv=refresh content=0>", "<iframe srcdoc='<script>1</script>'>",
    "<style>*{display:none}</style>", "<template><slot>", "<a href=data:text/html,x>y</a>",
    "</script><script>1</script>", "<math><mtext>", "<p onclick=x>", "\u{3008}script\u{3009}",
    "\u{FF1C}script\u{FF1E}", "<scr\u{0}ipt>", "<scr\u{AD}ipt>",
  ]

  private static let controls: [String] = {
    let single = Array(UInt32(0)...0x1F) + Array(UInt32(0x7F)...0x9F)
    return single.compactMap { Unicode.Scalar($0).map { "a\(String($0))b" } } + [
      "\u{1B}]0;title\u{7}\u{1B}[31m", "\u{9B}31m", "\u{1B}[2J\u{1B}[H",
      "\u{1B}]8;;http://e.example\u{7}x",
      "\u{1B}P1$r0m\u{1B}\\", "\rprogress", "x\u{8}\u{8}\u{8}", "a\r\nb", "a\n\n\nb", "\u{0}\u{1}",
      "\u{FFFE}\u{FEFF}", "\u{FFF9}a\u{FFFA}b\u{FFFB}", "\u{FFFF}", "\u{E0001}\u{E0041}",
    ]
  }()

  private static let directions = [
    "\u{202E}desrever\u{202C}", "\u{2066}x\u{2069}", "\u{202A}x", "\u{202B}x", "\u{202D}x",
    "\u{2067}x",
    "\u{2068}x", "\u{200E}x", "\u{200F}x", "\u{61C}x", "a\u{2028}b", "a\u{2029}b",
    "\u{200B}\u{200D}\u{FEFF}",
    "שלום 850 abc", "مرحبا ١٢٣",
  ]

  private static let commands = [
    "::error::pwned", "::error file=a,line=1::x", "::set-output name=a::b", "::add-mask::850",
    "::stop-commands::x", "::warning::", "a\n::error::b", "a\r::error::b", "a%0A::error::b",
    "a%250Ab", "##[error]x", "x ##[set-env name=PATH]y", "##vso[task.setvariable]x",
    "##teamcity[testFailed name='x']", "%0D%0A::debug::x", "a,line=99::x", ": , %", "::group::x",
    "$(id)", "`id`", "; rm -rf /", "| sh", "&& true", "${IFS}", "%PATH%", "!!", "\\$(id)",
    "'; DROP TABLE x;--",
    "{{7*7}} ${x} `id`", "{0} {1} {{2}}", "%s%n%x", "{% raw %}",
  ]

  private static let formulas = [
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\tx", "\rx",
    "=HYPERLINK(\"http://e.example\")",
    "=1+1\",\"x", "＝1+1", "\n=1+1", " =1+1", "\"=1+1", "-", "+", "@", "=", "=\"\"", "-@x",
    "=IMPORTXML(1)", "+cmd", "-cmd", "@cmd",
  ]

  private static let paths = [
    "../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "a b c.txt", "a#b?c.txt", "C:\\x\\y",
    "a:b:1:2", "wire.jsonl:7", "é.txt", "%2e%2e/x", "-rf", "~root", "a//b", "./a", "\\\\host\\x",
    "con",
  ]

  private static let structure = [
    "a\"b,c\r\nd", "[x](http://e.example) @all #1", "| a | b |", "[x](1)", "](1)", "[", "]",
    "\\[x\\](2)",
    "\\u{1B} \\", "\\", "\\\\", "\"", "\"\"", "'", "''", "{\"a\":1}", "}],", "null", "true",
    "1e999", "NaN",
    "# heading", "> quote", "- item", "1. item", "```", "~~~", "***bold***", "__x__",
    "<https://e.example>",
    "![x](http://e.example/p.png)", "---", "===", "    code", "@everyone", "#123", "GH-1",
    "&amp;amp;",
    "", "\u{200B}", "a\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦", "𝟠𝟝𝟘", "😀",
  ]

  /// The worst in the middle and at the end of a text.
  private static let placed: [String] = [
    "<b>", "\u{1B}[1m", "::error::x", "=1", "\u{202E}", "\n", "\r\n", "\u{0}", "]]>", "&", "[a](1)",
    "%0A",
  ].flatMap { ["before \($0) after", "before \($0)", "\($0) after"] }
}
