import TallyText
import Testing

@Suite("UTF-8")
struct UTF8ValidationTests {
  static let sound: [[UInt8]] = [
    [], Array("plain text of more than eight bytes".utf8),
    Array("é€😀 \u{10FFFF}\u{D7FF}\u{E000}".utf8),
    [0xEF, 0xBB, 0xBF, 0x41],
  ]

  @Test("passes what is sound", arguments: sound)
  func passes(_ bytes: [UInt8]) {
    let validation = UTF8Validation(bytes.span)
    #expect(validation == nil)
  }

  static let unsound: [(bytes: [UInt8], offset: Int, guess: UTF8Validation.Guess)] = [
    (Array("caf".utf8) + [0xE9] + Array(" au lait".utf8), 3, .windows1252),
    (Array("eight bytes ".utf8) + [0x93, 0x94], 12, .windows1252),
    ([0xC0, 0x80], 0, .windows1252), ([0x41, 0xED, 0xA0, 0x80], 1, .windows1252),
    ([0x41, 0xF5, 0x80, 0x80, 0x80], 1, .windows1252), ([0x41, 0xE2, 0x82], 1, .windows1252),
    ([0x41, 0x80], 1, .windows1252), ([0xE0, 0x9F, 0xBF], 0, .windows1252),
    ([0xFF, 0xFE, 0x41, 0x00], 0, .utf16), ([0xFE, 0xFF, 0x00, 0x41], 0, .utf16),
    ([0x41, 0x00, 0x42, 0x00, 0x43, 0x00, 0x44, 0x00], 0, .utf16),
    ([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01, 0x02, 0x00, 0x00], 0, .binary),
    ([0x89, 0x50, 0x01, 0x02, 0x03], 0, .binary),
  ]

  @Test("tells what is not sound, where, and what it looks like", arguments: unsound)
  func tells(_ row: (bytes: [UInt8], offset: Int, guess: UTF8Validation.Guess)) throws {
    let validation = UTF8Validation(row.bytes.span)
    let found = try #require(validation)
    #expect(found.offset == row.offset)
    #expect(found.byte == row.bytes[row.offset])
    #expect(found.guess == row.guess)
  }

  @Test("agrees with the standard library on any bytes", arguments: 0..<60)
  func agrees(seed: Int) {
    let bytes = RandomBytes.text(seed: UInt64(seed) &+ 400, count: 60).filter { $0 != 0 }
    guard bytes.count > 2, bytes[0] < 0xFE else { return }
    let validation = UTF8Validation(bytes.span)
    let isSound = String(validating: bytes, as: UTF8.self) != nil
    #expect((validation == nil) == isSound)
  }
}
