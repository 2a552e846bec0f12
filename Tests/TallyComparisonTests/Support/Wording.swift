import TallyQuantities
import TallyText

/// A quantity built from a short wording by the table of intervals, without the quantity layer:
/// `850`, `~850`, `>400`, `>=58`, `<850`, `<=5`, `^30000` (up to), `10..12`, `v20000..99999` (vague).
struct Wording {
  let low: Rational
  let high: Rational
  let granularity: Rational
  let bound: Bound
  let words: String

  init(_ text: String) {
    let marks: [(String, Bound, String)] = [
      (">=", .atLeast, "at least "), ("<=", .atMost, "at most "), (">", .moreThan, "more than "),
      ("<", .lessThan, "nearly "), ("~", .about, "about "), ("^", .upTo, "up to "),
      ("v", .vague, "roughly between "), ("", .exact, ""),
    ]
    let mark = marks.first { text.hasPrefix($0.0) } ?? ("", .exact, "")
    let rest = String(text.dropFirst(mark.0.count))
    let ends = rest.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isRange = rest.contains("..")
    let first = Wording.number(isRange ? String(rest.prefix(while: { $0 != "." })) : rest)
    low = first
    high = isRange ? Wording.number(ends.last ?? "0") : first
    granularity = Wording.granularity(isRange ? ends.last ?? "0" : rest)
    bound = isRange && mark.1 == .exact ? .range : mark.1
    words = mark.2 + rest
  }

  /// The soft interval of the wording.
  var soft: Interval {
    let tenth = share(high, 1, 10)
    let twice = product(granularity, 2, 1)
    switch bound {
    case .exact:
      let width = min(product(granularity, 1, 2), share(low, 1, 40))
      return Interval(sum(low, width.negated), sum(low, width))
    case .about:
      let width = max(granularity < .one ? .zero : .one, min(twice, tenth))
      return Interval(sum(low, width.negated), sum(low, width))
    case .atLeast, .moreThan:
      return Interval(
        lower: .init(low, isClosed: bound == .atLeast), upper: .init(product(low, 5, 4)))
    case .lessThan:
      return Interval(
        lower: .init(sum(high, min(twice, tenth).negated)), upper: .init(high, isClosed: false))
    case .atMost, .upTo: return Interval(product(high, 3, 4), high)
    case .range, .vague: return Interval(low, high)
    }
  }

  /// A quantity with this wording, in a unit of the given dimension.
  func quantity(dimension: String = "count", unit: String = "count", scale: Rational = .one)
    -> Quantity
  {
    let soft = self.soft
    func scaled(_ value: Rational) -> Rational { value.multiplied(by: scale) ?? value }
    func end(_ end: Interval.Endpoint?) -> Interval.Endpoint? {
      end.map { .init(scaled($0.value), isClosed: $0.isClosed) }
    }
    let span = TextSpan(0, words.utf8.count)
    return Quantity(
      dimension: dimension, baseUnit: unit, low: scaled(low), high: scaled(high),
      granularity: scaled(granularity), bound: bound, hard: .everything,
      soft: Interval(lower: end(soft.lower), upper: end(soft.upper)),
      mention: QuantityMention(
        span: span, numberSpan: span, tokens: 0..<1, kind: .count, low: low, high: high,
        granularity: granularity, unit: nil, bound: bound, boundRule: nil, change: nil,
        conversion: nil, trail: []), trail: [])
  }

  static func number(_ text: String) -> Rational {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop(while: { $0 == "-" }).split(separator: ".")
    let whole = Int128(parts.first ?? "0") ?? 0
    let fraction = parts.count > 1 ? String(parts[1]) : ""
    var scale: Int128 = 1
    for _ in fraction { scale *= 10 }
    let value = Rational(whole * scale + (Int128(fraction) ?? 0), over: scale) ?? .zero
    return isNegative ? value.negated : value
  }

  private static func granularity(_ text: String) -> Rational {
    let fraction = text.split(separator: ".").dropFirst().first ?? ""
    if !fraction.isEmpty {
      var scale: Int128 = 1
      for _ in fraction { scale *= 10 }
      return Rational(1, over: scale) ?? .one
    }
    var place = 1
    for digit in text.reversed() {
      guard digit == "0" else { break }
      place *= 10
    }
    return Rational(place)
  }

  private func share(_ value: Rational, _ above: Int128, _ below: Int128) -> Rational {
    product(value.magnitude, above, below)
  }

  private func product(_ value: Rational, _ above: Int128, _ below: Int128) -> Rational {
    Rational(above, over: below)?.multiplied(by: value) ?? value
  }

  private func sum(_ one: Rational, _ other: Rational) -> Rational { one.adding(other) ?? one }
}
