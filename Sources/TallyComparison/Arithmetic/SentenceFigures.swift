import TallyClaims
import TallyText

/// The claims of one sentence in order of their figures, with the words between them.
struct SentenceFigures {
  /// The claims, as positions in the list of claims.
  let members: [Int]

  private let claims: [Claim]
  private let bytes: [UInt8]
  private let start: Int

  /// Takes the claims of a sentence; they are put in order.
  init(_ members: [Int], of claims: [Claim]) {
    self.claims = claims
    self.members = members.sorted {
      claims[$0].evidence.number.start < claims[$1].evidence.number.start
    }
    let evidence = members.first.map { claims[$0].evidence }
    bytes = Array((evidence?.sentence ?? "").utf8)
    start = evidence?.sentenceSpan.start ?? 0
  }

  /// The claim at a place.
  func claim(_ place: Int) -> Claim { claims[members[place]] }

  /// The words, in lower case, between the figures at two places.
  func words(from one: Int, to other: Int) -> [String] {
    words(claim(one).evidence.number.end, claim(other).evidence.number.start)
  }

  /// The words before a figure, back to the figure before it.
  func words(before place: Int) -> [String] {
    words(
      place > 0 ? claim(place - 1).evidence.number.end : start,
      claim(place).evidence.number.start)
  }

  /// The words behind a figure, up to the figure behind it.
  func words(after place: Int) -> [String] {
    let end = place + 1 < members.count ? claim(place + 1).evidence.number.start : .max
    return words(claim(place).evidence.number.end, end)
  }

  /// The text between the figures at two places, marks and capitals included.
  func text(from one: Int, to other: Int) -> String {
    text(claim(one).evidence.number.end, claim(other).evidence.number.start)
  }

  /// The text behind a figure, up to the figure behind it.
  func text(after place: Int) -> String {
    let end = place + 1 < members.count ? claim(place + 1).evidence.number.start : .max
    return text(claim(place).evidence.number.end, end)
  }

  private func text(_ from: Int, _ to: Int) -> String {
    let low = max(0, min(bytes.count, from - start))
    let high = max(low, min(bytes.count, to == .max ? .max : to - start))
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }

  private func words(_ from: Int, _ to: Int) -> [String] {
    let low = max(0, min(bytes.count, from - start))
    let high = max(low, min(bytes.count, to == .max ? .max : to - start))
    var words: [String] = []
    var word: [UInt8] = []
    for byte in bytes[low..<high] {
      let lower = byte | 0x20
      if byte >= 0x80 || (0x61...0x7A).contains(lower) || (0x30...0x39).contains(byte) {
        word.append((0x41...0x5A).contains(byte) ? lower : byte)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }
}
