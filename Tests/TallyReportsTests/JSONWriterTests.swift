import Foundation
import TallyQuantities
import TallyReports
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  @Test(
    "strings read back unchanged",
    arguments: [
      "", "plain", "quote \" and \\ backslash", "line\nfeed\r\ttab", "\u{0}\u{1}\u{1F}\u{7F}",
      "\u{2028}\u{2029}", "\u{85}\u{9B}", "\u{202E}turned\u{202C}", "naïve 漢字 🇪🇪 e\u{301}",
      "</script>",
      "\u{FEFF}\u{FFFE}",
    ])
  func stringsReadBack(_ text: String) throws {
    var json = JSONWriter()
    json.string(text)
    let back = try JSONSerialization.jsonObject(with: Data(json.bytes), options: .fragmentsAllowed)
    let scalars = try #require(back as? String).unicodeScalars
    #expect(Array(scalars) == Array(text.unicodeScalars))
    #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  @Test(
    "what is escaped is found at any place among plain letters",
    arguments: ["\"", "\\", "\n", "\u{1F}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}"])
  func anyPlace(_ sign: String) throws {
    for before in 0..<18 {
      for after in [0, 1, 7, 8, 9] {
        let text =
          String(repeating: "p", count: before) + sign + String(repeating: "~", count: after)
        var json = JSONWriter()
        json.array([text]) { $0.string($1) }
        #expect(try JSONDecoder().decode([String].self, from: Data(json.bytes)) == [text])
        #expect(json.bytes.allSatisfy { (0x20..<0x7F).contains($0) })
      }
    }
  }

  @Test(
    "escapes",
    arguments: [
      ("a\"b", #""a\"b""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#), ("\u{1B}[0m", #""\u001b[0m""#),
      ("\u{2028}", #""\u2028""#), ("/é😀", "\"/é😀\""),
    ])
  func escapes(_ text: String, _ expected: String) {
    var json = JSONWriter()
    json.string(text)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test(
    "exact numbers",
    arguments: [
      (Rational(0), "0"), (Rational(-7), "-7"), (Rational(1_000_000_000_000), "1000000000000"),
      (Rational(5, over: 2), "2.5"), (Rational(-1, over: 8), "-0.125"),
      (Rational(1, over: 3), "0.3333333333333333"), (Rational(1, over: 1000), "0.001"),
      (Rational(.max, over: 1), "170141183460469231731687303715884105727"),
      (Rational(.max, over: 10), "17014118346046923173168730371588410572.7"),
      (Rational(1, over: Int128(1) << 100), "7.888609052210118e-31"),
    ] as [(Rational?, String)])
  func exactNumbers(_ number: Rational?, _ expected: String) throws {
    var json = JSONWriter()
    json.number(try #require(number))
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
    let back = try JSONDecoder().decode(Double.self, from: Data(json.bytes))
    #expect(back == Double(expected))
  }

  @Test(
    "doubles take their shortest form",
    arguments: [
      (0.1, "0.1"), (93, "93"), (-0.0, "0"), (1e300, "1e+300"), (.leastNonzeroMagnitude, "5e-324"),
      (0.1 + 0.2, "0.30000000000000004"), (.nan, "null"), (.infinity, "null"),
    ])
  func doubles(_ number: Double, _ expected: String) {
    var json = JSONWriter()
    json.number(number)
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }

  @Test("every character of the first plane is escaped if it is a control, else written as it is")
  func firstPlane() {
    for scalar in (0...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      var json = JSONWriter()
      json.string(String(scalar))
      let isEscaped = json.bytes.count > 2 && json.bytes[1] == UInt8(ascii: "\\")
      let isExpected = VisibleText.isControl(scalar) || scalar == "\"" || scalar == "\\"
      #expect(isEscaped == isExpected, "\(scalar.value)")
    }
  }

  @Test("members and elements are parted by commas")
  func commas() {
    var json = JSONWriter()
    json.object {
      $0.field("none", [String]())
      $0.field("some", ["x", "y"])
      $0.field("whole", 3)
      $0.field("nothing", nil as String?)
      $0.key("inner")
      $0.object { _ in }
      $0.key("lines")
      $0.lines([1, 2]) { $0.number($1) }
      $0.field("last", true)
    }
    let expected =
      #"{"none":[],"some":["x","y"],"whole":3,"nothing":null,"inner":{},"lines":["#
      + "\n1,\n2\n" + #"],"last":true}"#
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }
}
