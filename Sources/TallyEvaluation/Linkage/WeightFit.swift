import TallyComparison

/// Fits the weights of signs to pairs of claims: logistic regression with a ridge (Hoerl and Kennard 1970), by Newton's
/// steps.
///
/// Every story weighs the same, and a pair that gold lists weighs three times one that it does not. A sign that is meant
/// to speak for one fact gets no negative weight, one against it no positive one: such a sign is left out, the furthest off
/// first, and the rest fitted anew. The same pairs give the same weights.
struct WeightFit {
  private let pairs: [StorySigns.Pair]
  private let shares: [Double]

  private static let ridge = 5.0
  private static let weightOfStory = 1_000.0
  private static let weightOfListed = 3.0
  private static let steps = 40
  private static let signs = LinkageSign.allCases

  /// Prepares to fit to pairs.
  init(_ pairs: [StorySigns.Pair]) {
    self.pairs = pairs
    var counts: [String: Double] = [:]
    for pair in pairs { counts[pair.story, default: 0] += 1 }
    shares = pairs.map { pair in
      WeightFit.weightOfStory / (counts[pair.story] ?? 1)
        * (pair.label == nil ? 1 : WeightFit.weightOfListed)
    }
  }

  /// The weights, by the number of the sign; zero for signs that are left out.
  func weights() -> [Double] {
    var used = WeightFit.signs
    while true {
      let fitted = fit(used)
      guard
        let worst = used.indices.filter({ isAmiss(used[$0], fitted[$0]) })
          .max(by: { abs(fitted[$0]) < abs(fitted[$1]) })
      else { return spread(fitted, over: used) }
      used.remove(at: worst)
    }
  }

  private func isAmiss(_ sign: LinkageSign, _ weight: Double) -> Bool {
    switch WeightFit.direction(of: sign) {
    case 1: weight < -0.001
    case -1: weight > 0.001
    default: false
    }
  }

  private func spread(_ fitted: [Double], over used: [LinkageSign]) -> [Double] {
    var weights = [Double](repeating: 0, count: WeightFit.signs.count)
    for (sign, weight) in zip(used, fitted) { weights[sign.rawValue] = weight }
    return weights
  }

  private func fit(_ used: [LinkageSign]) -> [Double] {
    let rows = pairs.map { pair in used.map { pair.signs[$0] } }
    var weights = [Double](repeating: 0, count: used.count)
    for _ in 0..<WeightFit.steps {
      let step = step(from: weights, rows)
      for index in weights.indices { weights[index] += step[index] }
      if step.allSatisfy({ abs($0) < 1e-6 }) { break }
    }
    return weights
  }

  private func step(from weights: [Double], _ rows: [[Double]]) -> [Double] {
    var system = LinearSystem(unknowns: weights.count, diagonal: WeightFit.ridge)
    system.values = weights.map { -WeightFit.ridge * $0 }
    for (index, row) in rows.enumerated() {
      let chance = LinkageWeights.probability(
        logit: zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 })
      let miss = shares[index] * ((pairs[index].isOneFact ? 1 : 0) - chance)
      let bend = shares[index] * chance * (1 - chance)
      let shown = row.indices.filter { row[$0] != 0 }
      for (place, one) in shown.enumerated() {
        system.values[one] += miss * row[one]
        for other in shown[...place] { system.matrix[one][other] += bend * row[one] * row[other] }
      }
    }
    return system.solution()
  }

  /// 1 where a sign is meant to speak for one fact, −1 where against it, 0 where it may do either.
  private static func direction(of sign: LinkageSign) -> Int {
    switch sign {
    case .start, .measure, .share: 0
    case .kinCounted, .otherCounted, .kinRelation, .otherRelation, .otherPlace, .otherActor,
      .furtherRestrictors, .someRestrictors, .otherRestrictors, .partOfToll, .otherModality,
      .figureRatio, .crowdRatio, .nearDays, .otherDays, .otherSpan, .publishedApart, .otherEvent,
      .rivals, .rivalFit:
      -1
    default: 1
    }
  }
}
