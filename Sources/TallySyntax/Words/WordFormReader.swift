/// Goes once over the bytes of a word and gathers what it looks like.
struct WordFormReader {
  /// The hash of the folded bytes so far.
  private(set) var form: UInt64 = WordFormReader.seed
  /// The hashes of the first bytes; those past the end stay as the whole word.
  private(set) var prefixes = InlineArray<5, UInt64>(repeating: 0)
  /// The hash of the kinds of characters, runs as one.
  private(set) var shape: UInt64 = WordFormReader.seed
  /// The kinds of characters seen.
  private(set) var marks: WordMarks = []

  private let folds: Bool
  private var count = 0
  private var lastKind: UInt8 = 0
  /// The last folded bytes, as a ring.
  private var last = InlineArray<8, UInt8>(repeating: 0)

  private static let seed: UInt64 = 0x1F83_D9AB_FB41_BD6B

  init(folds: Bool) { self.folds = folds }

  /// Reads the bytes from `start` to just before `end`.
  mutating func read(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    // Years of four digits keep their century apart from other numbers.
    let isYear = end - start == 4 && (bytes[start] == 0x31 || bytes[start] == 0x32)
    var place = start
    while place < end {
      let byte = bytes[place]
      if byte < 0x80 {
        take(ascii: byte, isYear: isYear)
        place += 1
      } else {
        place += takeWide(bytes, at: place, before: end)
      }
    }
  }

  /// The hashes of the last 1 to 5 folded bytes.
  func suffixes() -> InlineArray<5, UInt64> {
    var found = InlineArray<5, UInt64>(repeating: 0)
    var hash = WordFormReader.seed
    for length in 1...5 {
      if length <= count { hash = FeatureHash.adding(last[(count - length) & 7], to: hash) }
      found[length - 1] = length <= count ? hash : FeatureHash.adding(0, to: hash)
    }
    return found
  }

  private mutating func take(ascii byte: UInt8, isYear: Bool) {
    if (byte | 0x20) &- 0x61 < 26 {
      let isCapital = byte & 0x20 == 0
      takeLetter(isCapital: isCapital && !folds)
      append(byte | 0x20)
    } else if byte &- 0x30 < 10 {
      marks.insert(.digit)
      see(kind: 3)
      append(isYear && count == 0 ? byte : 0x30)
    } else {
      marks.insert(byte == UInt8(ascii: ".") ? .period : .mark)
      see(kind: byte)
      append(byte)
    }
  }

  private mutating func takeLetter(isCapital: Bool) {
    if isCapital {
      marks.insert(count == 0 ? .capitalized : .innerCapital)
    } else {
      marks.insert(.small)
    }
    see(kind: isCapital ? 1 : 2)
  }

  /// Takes a character outside ASCII: typographic quotes and dashes as those of ASCII, Latin capitals as small letters.
  private mutating func takeWide(_ bytes: Span<UInt8>, at place: Int, before end: Int) -> Int {
    let byte = bytes[place]
    if byte == 0xE2, place + 2 < end, bytes[place + 1] == 0x80,
      let mark = WordFormReader.plainMark(bytes[place + 2])
    {
      take(ascii: mark, isYear: false)
      return 3
    }
    marks.insert(.wide)
    if byte == 0xC3, place + 1 < end, bytes[place + 1] < 0x9F {
      takeLetter(isCapital: !folds)
      append(byte)
      append(bytes[place + 1] | 0x20)
      return 2
    }
    see(kind: 4)
    append(byte)
    return 1
  }

  /// The mark of ASCII for a code point from U+2000 to U+203F, by the last byte of its UTF-8.
  private static func plainMark(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x98, 0x99, 0x9A, 0x9B: UInt8(ascii: "'")
    case 0x9C, 0x9D, 0x9E, 0x9F: UInt8(ascii: "\"")
    case 0x90, 0x91: UInt8(ascii: "-")
    default: nil
    }
  }

  private mutating func see(kind: UInt8) {
    if kind != lastKind { shape = FeatureHash.adding(kind, to: shape) }
    lastKind = kind
  }

  private mutating func append(_ byte: UInt8) {
    form = FeatureHash.adding(byte, to: form)
    last[count & 7] = byte
    if count < 5 {
      for index in count..<5 { prefixes[index] = form &+ UInt64(index) }
    }
    count += 1
  }
}
