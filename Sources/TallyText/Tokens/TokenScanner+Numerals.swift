extension TokenScanner {
  /// Digits with the grouping and decimal signs among them, as far as their form allows one number.
  ///
  /// `1,234.5`, `1.234,5`, `12,34,567`, `7.20`, `2,5` and dotted dates are one token; a sign at the end,
  /// as in `2014, the`, is not part of it, and `1,2,3` is three numbers.
  mutating func numeral(in bytes: Span<UInt8>, _ shape: Token.Shape) -> RawToken {
    let start = position
    while isDigit(position, in: bytes) { position += 1 }
    let lead = position - start
    if isSign(UInt8(ascii: ","), in: bytes), lead <= 3 {
      takeCommas(after: lead, in: bytes)
    } else if isSign(UInt8(ascii: "."), in: bytes) {
      takePeriods(after: lead, in: bytes)
    }
    return RawToken(
      start: start, end: position, kind: .number, shape: shape, hash: hash(from: start, in: bytes))
  }

  /// Groups parted by commas, with decimals after a period; or one decimal comma.
  private mutating func takeCommas(after lead: Int, in bytes: Span<UInt8>) {
    switch digits(after: position, in: bytes) {
    case 3:
      while isSign(UInt8(ascii: ","), in: bytes), digits(after: position, in: bytes) == 3 {
        position += 4
      }
      takeDecimals(in: bytes)
    case 2 where lead <= 2 && endsIndianGroups(in: bytes):
      while isSign(UInt8(ascii: ","), in: bytes) { takeGroup(in: bytes) }
      takeDecimals(in: bytes)
    case 1, 2:
      let group = digits(after: position, in: bytes)
      let next = position + group + 1
      let isList =
        next + 1 < end && bytes[next] == UInt8(ascii: ",") && isDigit(next + 1, in: bytes)
      if !isList, !followsComma(in: bytes) { position = next }
    default: break
    }
  }

  /// Whether the digits before the sign follow a comma and a digit themselves, so that a list goes on.
  private func followsComma(in bytes: Span<UInt8>) -> Bool {
    var place = position
    while place > 0, isDigit(place - 1, in: bytes), position - place < 3 { place -= 1 }
    return place >= 2 && bytes[place - 1] == UInt8(ascii: ",") && isDigit(place - 2, in: bytes)
  }

  /// Whether groups of two digits lead up to one of three: `12,34,567`.
  private func endsIndianGroups(in bytes: Span<UInt8>) -> Bool {
    var place = position
    while place < end, bytes[place] == UInt8(ascii: ",") {
      let group = digits(after: place, in: bytes)
      place += group + 1
      if group == 3 {
        return
          !(place + 1 < end && bytes[place] == UInt8(ascii: ",") && isDigit(place + 1, in: bytes))
      }
      if group != 2 { return false }
    }
    return false
  }

  private mutating func takeGroup(in bytes: Span<UInt8>) {
    position += 1
    while isDigit(position, in: bytes) { position += 1 }
  }

  private mutating func takeDecimals(in bytes: Span<UInt8>) {
    if isSign(UInt8(ascii: "."), in: bytes) { takeGroup(in: bytes) }
  }

  /// Decimals after a period, groups parted by periods with a decimal comma, or the parts of a dotted date.
  private mutating func takePeriods(after lead: Int, in bytes: Span<UInt8>) {
    var grouped = (1...3).contains(lead)
    while isSign(UInt8(ascii: "."), in: bytes) {
      let before = position
      takeGroup(in: bytes)
      grouped = grouped && position - before == 4
    }
    guard grouped, isSign(UInt8(ascii: ","), in: bytes) else { return }
    let decimals = digits(after: position, in: bytes)
    if decimals <= 2 { position += decimals + 1 }
  }

  private func isDigit(_ place: Int, in bytes: Span<UInt8>) -> Bool {
    place < end && bytes[place] &- 0x30 < 10
  }

  /// Whether the sign stands here with a digit after it.
  private func isSign(_ sign: UInt8, in bytes: Span<UInt8>) -> Bool {
    position < end && bytes[position] == sign && isDigit(position + 1, in: bytes)
  }

  /// The number of digits after the sign at a place, counted no further than four.
  private func digits(after place: Int, in bytes: Span<UInt8>) -> Int {
    var count = 0
    while count < 4, isDigit(place + 1 + count, in: bytes) { count += 1 }
    return count
  }

  private func hash(from start: Int, in bytes: Span<UInt8>) -> WordHash {
    var hash = WordHash()
    for place in start..<position { hash.add(bytes[place]) }
    return hash
  }
}
