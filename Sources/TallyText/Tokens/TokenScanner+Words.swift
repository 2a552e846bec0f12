extension TokenScanner {
  /// What has been seen of a word so far.
  private struct Progress {
    var hash = WordHash()
    /// The hash before the last letter, for `n't`, which takes the `n` with it.
    var earlierHash = WordHash()
    var capitals = 0
    var small = 0
    var isASCII = true
    var holdsDigits = false
    var startsCapitalized = false
  }

  /// Letters in a row, with inner apostrophes (`O'Neill`), the periods of `U.S.` and digits (`G20`).
  mutating func word(in bytes: Span<UInt8>, _ shape: Token.Shape) -> RawToken {
    let start = position
    var progress = Progress()
    while position < end {
      let byte = bytes[position]
      if (byte | 0x20) &- 0x61 < 26 {
        takeLetters(in: bytes, into: &progress)
      } else if byte >= 0x80 {
        guard takeWide(in: bytes, from: start, into: &progress) else { break }
      } else if byte == UInt8(ascii: "'") {
        guard takeApostrophe(in: bytes, from: start, length: 1, into: &progress) else { break }
      } else if byte &- 0x30 < 10 {
        guard takeDigits(in: bytes, into: &progress) else { break }
      } else if byte == UInt8(ascii: "."), position == start + 1, progress.isASCII,
        takesPeriod(in: bytes)
      {
        return chain(in: bytes, from: start, shape, progress)
      } else {
        break
      }
    }
    return finish(from: start, shape, progress)
  }

  /// A clitic whose apostrophe stands here: `'s`, `’re`; nil where none does.
  mutating func clitic(
    in bytes: Span<UInt8>, _ shape: Token.Shape, apostropheLength: Int
  ) -> RawToken? {
    let letters = cliticLetters(in: bytes, after: position + apostropheLength)
    // After a space an apostrophe opens a quotation or stands for a letter left out.
    guard letters > 0, !shape.contains(.spaceBefore) else { return nil }
    let start = position
    var progress = Progress()
    progress.isASCII = apostropheLength == 1
    progress.hash.add(UInt8(ascii: "'"))
    position += apostropheLength
    for _ in 0..<letters { take(letter: bytes[position], into: &progress) }
    return finish(from: start, shape, progress)
  }

  private func finish(
    from start: Int, _ shape: Token.Shape, _ progress: Progress, isTerminal: Bool = false
  ) -> RawToken {
    var shape = shape
    if progress.startsCapitalized { shape.insert(.capitalized) }
    if progress.capitals > 1, progress.small == 0 { shape.insert(.allCapitals) }
    return RawToken(
      start: start, end: position, kind: .word, shape: shape,
      hash: progress.isASCII ? progress.hash : nil, isTerminal: isTerminal,
      holdsDigits: progress.holdsDigits)
  }

  /// Takes letters of ASCII as far as they go; the one loop that most bytes of a text pass through.
  @inline(__always)
  private mutating func takeLetters(in bytes: Span<UInt8>, into progress: inout Progress) {
    let start = position
    var place = start
    var hash = progress.hash
    var earlier = hash
    var capitals = 0
    while place < end {
      let byte = bytes[place]
      let letter = byte | 0x20
      guard letter &- 0x61 < 26 else { break }
      earlier = hash
      hash.add(letter)
      capitals &+= Int(~byte >> 5 & 1)
      place &+= 1
    }
    if progress.capitals + progress.small == 0 {
      progress.startsCapitalized = bytes[start] & 0x20 == 0
    }
    progress.earlierHash = earlier
    progress.hash = hash
    progress.capitals += capitals
    progress.small += place - start - capitals
    position = place
  }

  /// Takes a single letter of ASCII.
  private mutating func take(letter byte: UInt8, into progress: inout Progress) {
    progress.earlierHash = progress.hash
    progress.hash.add(byte | 0x20)
    if byte & 0x20 == 0 {
      if progress.capitals + progress.small == 0 { progress.startsCapitalized = true }
      progress.capitals += 1
    } else {
      progress.small += 1
    }
    position += 1
  }

  /// Takes a character outside ASCII if it belongs to the word.
  private mutating func takeWide(
    in bytes: Span<UInt8>, from start: Int, into progress: inout Progress
  ) -> Bool {
    let scalar = bytes.scalar(at: position, before: end)
    switch CharacterClass(scalar.value) {
    case .letter, .digit: break
    case .ignorable:
      let next = position + scalar.length
      guard next < end, isWordStart(at: next, in: bytes) else { return false }
    case .apostrophe:
      return takeApostrophe(in: bytes, from: start, length: scalar.length, into: &progress)
    default: return false
    }
    progress.isASCII = false
    if CaseFolding.isCapital(scalar.value) {
      if progress.capitals + progress.small == 0 { progress.startsCapitalized = true }
      progress.capitals += 1
    } else {
      progress.small += 1
    }
    position += scalar.length
    return true
  }

  /// Takes an apostrophe that stands inside the word, and ends the word before a clitic.
  private mutating func takeApostrophe(
    in bytes: Span<UInt8>, from start: Int, length: Int, into progress: inout Progress
  ) -> Bool {
    let next = position + length
    guard next < end, isLetter(at: next, in: bytes) else { return false }
    if endsNegation(at: next, in: bytes), position > start,
      bytes[position - 1] | 0x20 == UInt8(ascii: "n")
    {
      guard position - 1 == start else {
        position -= 1
        progress.hash = progress.earlierHash
        return false
      }
    } else if cliticLetters(in: bytes, after: next) > 0 {
      return false
    }
    progress.isASCII = progress.isASCII && length == 1
    progress.earlierHash = progress.hash
    progress.hash.add(UInt8(ascii: "'"))
    position = next
    return true
  }

  /// Takes digits inside the word, unless they are a number with a decimal sign: `PS8.1bn`.
  private mutating func takeDigits(
    in bytes: Span<UInt8>, into progress: inout Progress
  ) -> Bool {
    var place = position
    while place < end, bytes[place] &- 0x30 < 10 { place += 1 }
    if place + 1 < end, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ","),
      bytes[place + 1] &- 0x30 < 10
    {
      return false
    }
    progress.holdsDigits = true
    while position < place {
      progress.earlierHash = progress.hash
      progress.hash.add(bytes[position])
      position += 1
    }
    return true
  }

  /// The letters of a clitic that starts just after its apostrophe, as the treebank splits them:
  /// s, d, m, re, ve, ll, and no letter after; 0 where there is none.
  private func cliticLetters(in bytes: Span<UInt8>, after place: Int) -> Int {
    guard place < end else { return 0 }
    let first = bytes[place] | 0x20
    let second = place + 1 < end ? bytes[place + 1] | 0x20 : 0
    let count: Int
    switch (first, second) {
    case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
      (UInt8(ascii: "l"), UInt8(ascii: "l")):
      count = 2
    case (UInt8(ascii: "s"), _), (UInt8(ascii: "d"), _), (UInt8(ascii: "m"), _): count = 1
    default: return 0
    }
    return place + count < end && isWordStart(at: place + count, in: bytes) ? 0 : count
  }

  /// Whether the `t` of `n't` stands here, with no letter after.
  private func endsNegation(at place: Int, in bytes: Span<UInt8>) -> Bool {
    bytes[place] | 0x20 == UInt8(ascii: "t")
      && !(place + 1 < end && isWordStart(at: place + 1, in: bytes))
  }

  private func isLetter(at place: Int, in bytes: Span<UInt8>) -> Bool {
    let byte = bytes[place]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 }
    return CharacterClass(bytes.scalar(at: place, before: end).value) == .letter
  }

  private func isWordStart(at place: Int, in bytes: Span<UInt8>) -> Bool {
    bytes[place] &- 0x30 < 10 || isLetter(at: place, in: bytes)
  }

  /// Whether the period here is followed by a single letter, so that it belongs to `U.S.`
  private func takesPeriod(in bytes: Span<UInt8>) -> Bool {
    let next = position + 1
    guard next < end, (bytes[next] | 0x20) &- 0x61 < 26 else { return false }
    return next + 1 == end || !isWordStart(at: next + 1, in: bytes)
  }

  /// Single letters parted by periods, with the last one's period.
  private mutating func chain(
    in bytes: Span<UInt8>, from start: Int, _ shape: Token.Shape, _ begun: Progress
  ) -> RawToken {
    var progress = begun
    while position < end, bytes[position] == UInt8(ascii: "."), takesPeriod(in: bytes) {
      progress.hash.add(UInt8(ascii: "."))
      position += 1
      take(letter: bytes[position], into: &progress)
    }
    let isTerminal = position < end && bytes[position] == UInt8(ascii: ".")
    if isTerminal {
      progress.hash.add(UInt8(ascii: "."))
      position += 1
    }
    return finish(from: start, shape, progress, isTerminal: isTerminal)
  }
}
