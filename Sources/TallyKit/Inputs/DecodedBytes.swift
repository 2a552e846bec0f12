import TallyText

/// A file of another encoding as UTF-8, with the way back to the file's own bytes.
struct DecodedBytes: Sendable {
  /// The text in UTF-8.
  let text: [UInt8]

  /// The bytes of the file.
  let original: [UInt8]

  /// From places in `text` to places in `original`.
  let origins: OriginMap

  /// What the bytes from 0x80 to 0x9F stand for (WHATWG Encoding Standard, index windows-1252); the five that stand for
  /// nothing are controls of the same number.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// Reads Windows-1252: every byte is a character.
  init(windows1252 bytes: [UInt8]) {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    var runs: [OriginMap.Run] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where byte >= 0x80 {
      if start < place {
        runs.append(
          OriginMap.Run(text: text.count, original: start, originalLength: place - start))
        text += bytes[start..<place]
      }
      let letter = DecodedBytes.utf8(byte)
      runs.append(
        OriginMap.Run(
          text: text.count, original: place, originalLength: 1, textLength: letter.count))
      text += letter
      start = place + 1
    }
    if start < bytes.count || runs.isEmpty {
      runs.append(
        OriginMap.Run(text: text.count, original: start, originalLength: bytes.count - start))
      text += bytes[start...]
    }
    self.text = text
    original = bytes
    origins = OriginMap(runs: runs)
  }

  private static func utf8(_ byte: UInt8) -> [UInt8] {
    let place = Int(byte) - 0x80
    let code = upper.indices.contains(place) ? upper[place] : UInt32(byte)
    return Unicode.Scalar(code).map { Array(String($0).utf8) } ?? [byte]
  }
}
