import TallyText
import Testing

@testable import TallyKit

@Suite("Files of another encoding")
struct SourceEncodingTests {
  @Test("every byte of Windows-1252 is one character, and leads back to its place")
  func bytes() throws {
    let all = (UInt8.min...UInt8.max).map { $0 }
    let decoded = try #require(SourceEncoding.windows1252.decoded(all))
    let text = String(decoding: decoded.text, as: UTF8.self)
    #expect(text.unicodeScalars.count == 256)
    #expect(decoded.original == all)
    var place = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      let length = String(scalar).utf8.count
      let span = decoded.origins.original(of: TextSpan(place, place + length))
      #expect(span == TextSpan(number, number + 1))
      place += length
    }
  }

  @Test(
    "the letters that others read",
    arguments: [
      (0x80, "€"), (0x85, "…"), (0x91, "‘"), (0x92, "’"), (0x93, "“"), (0x94, "”"), (0x96, "–"),
      (0x97, "—"), (0x9F, "Ÿ"), (0xA0, "\u{A0}"), (0xE9, "é"), (0xFF, "ÿ"), (0x41, "A"),
    ] as [(UInt8, String)])
  func letters(_ byte: UInt8, _ letter: String) {
    #expect(SourceEncoding.latin1.decoded([byte])?.text == Array(letter.utf8))
  }

  @Test(
    "nothing is decoded where the file is UTF-8",
    arguments: [[], [0x41], [0xC3, 0xA9]] as [[UInt8]])
  func same(_ bytes: [UInt8]) {
    #expect(SourceEncoding.utf8.decoded(bytes) == nil)
    #expect(SourceEncoding.windows1252.decoded([])?.text == [])
  }
}
