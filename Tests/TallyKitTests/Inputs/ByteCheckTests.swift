import Testing

@testable import TallyKit

@Suite("Bytes that are text")
struct ByteCheckTests {
  @Test(
    "what is not text is refused with a reason",
    arguments: [
      ([], "empty"),
      (Array("  \n".utf8), "empty but for white space"),
      (Array("a\0b".utf8), "byte 1 is NUL"),
      ([0xFF, 0xFE, 0x41, 0x00], "UTF-16"),
      (
        Array("caf".utf8) + [0xE9, 0x20],
        "byte 3 is not valid UTF-8 (0xE9; looks like Windows-1252)"
      ),
      (Array("ab".utf8) + [0xC0, 0xAF], "byte 2 is not valid"),
      ([0x41, 0xED, 0xA0, 0x80], "byte 1 is not valid"),
      ([0x41, 0xF4, 0x90, 0x80, 0x80], "byte 1 is not valid"),
      ([0x41, 0xE2, 0x82], "byte 1 is not valid"),
    ] as [([UInt8], String)])
  func refuses(_ bytes: [UInt8], _ reason: String) throws {
    let refusal = try #require(ByteCheck.refusal(bytes))
    #expect(refusal.contains(reason), "\(refusal)")
  }

  @Test(
    "text is not refused",
    arguments: ["plain", "naïve café", "850 €", "日本 12", "🙂 3", "\u{FEFF}with a mark"])
  func accepts(_ text: String) { #expect(ByteCheck.refusal(Array(text.utf8)) == nil) }

  @Test("agrees with the standard library on every pair of bytes")
  func agreesWithStandardLibrary() {
    for first in UInt8.min...UInt8.max {
      for second in stride(from: UInt8.min, to: UInt8.max, by: 3) {
        let bytes: [UInt8] = [0x41, first, second, 0x80, 0x80, 0x41]
        let valid = String(validating: bytes, as: UTF8.self) != nil
        #expect((ByteCheck.firstInvalidByte(of: bytes.span) == nil) == valid, "\(bytes)")
      }
    }
  }
}
