/// From figures to heights: linear, or logarithmic where the figures span more than a factor of twenty.
struct PlotScale: Sendable {
  /// The least and the greatest value shown.
  let low: Double
  /// The greatest value shown.
  let high: Double
  /// Whether heights follow the logarithm.
  let isLogarithmic: Bool

  /// Makes a scale that shows all values, with some room above and below.
  init(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    let least = finite.min() ?? 0
    let greatest = finite.max() ?? 1
    isLogarithmic = least > 0 && greatest / least > 20
    if isLogarithmic {
      low = least / 1.3
      high = greatest * 1.3
    } else {
      let span = greatest - least
      let room = span > 0 ? span * 0.12 : max(abs(greatest) * 0.1, 1)
      low = least >= 0 && least - room < 0 ? 0 : least - room
      high = greatest + room
    }
  }

  /// The place of a value, from 0 at the bottom to 1 at the top; values outside stand at the edge.
  func place(_ value: Double) -> Double {
    guard value.isFinite else { return value > 0 ? 1 : 0 }
    let clamped = min(max(value, low), high)
    let share =
      isLogarithmic
      ? (PlotScale.log2(clamped) - PlotScale.log2(low))
        / (PlotScale.log2(high) - PlotScale.log2(low))
      : (clamped - low) / (high - low)
    return share.isFinite ? min(max(share, 0), 1) : 0.5
  }

  /// Round values to draw lines at, three to six of them.
  var ticks: [Double] {
    isLogarithmic ? logarithmicTicks : linearTicks
  }

  private var linearTicks: [Double] {
    let step = PlotScale.roundStep((high - low) / 4)
    guard step > 0, step.isFinite, low.magnitude / step < 1e12 else { return [] }
    let first = Int((low / step).rounded(.up))
    return (0..<8).map { Double(first + $0) * step }.filter { $0 <= high }
  }

  private var logarithmicTicks: [Double] {
    let powers = logarithmicTicks(steps: [1])
    return powers.count > 2 ? powers : logarithmicTicks(steps: [1, 2, 5])
  }

  private func logarithmicTicks(steps: [Double]) -> [Double] {
    var ticks: [Double] = []
    var power = 1.0
    while power > low { power /= 10 }
    while power <= high && ticks.count < 8 {
      ticks += steps.map { $0 * power }.filter { $0 >= low && $0 <= high }
      power *= 10
    }
    return Array(ticks.prefix(8))
  }

  /// 1, 2 or 5 times a power of ten, at least the given size.
  private static func roundStep(_ size: Double) -> Double {
    guard size > 0, size.isFinite else { return 0 }
    var power = 1.0
    while power > size { power /= 10 }
    while power * 10 <= size { power *= 10 }
    return ([1, 2, 5] as [Double]).map { $0 * power }.first { $0 >= size } ?? power * 10
  }

  /// The logarithm to base 2, from the parts of the number: no mathematics library is needed.
  private static func log2(_ number: Double) -> Double {
    guard number > 0, number.isFinite else { return 0 }
    var rest = number.significand
    var result = Double(number.exponent)
    var bit = 0.5
    for _ in 0..<40 {
      rest *= rest
      if rest >= 2 {
        rest /= 2
        result += bit
      }
      bit /= 2
    }
    return result
  }
}
