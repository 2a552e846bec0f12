import TallyComparison

/// What fitting weights came to: each sign with its weight, and how well pairs are told by weights that were fitted without
/// their story.
struct WeightReport {
  private let signs: StorySigns
  private let inUse: LinkageWeights

  /// The fitted weights, by the number of the sign.
  let fitted: [Double]

  private static let thresholds = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

  /// Fits weights to the pairs of stories.
  init(_ signs: StorySigns, inUse: LinkageWeights) {
    self.signs = signs
    self.inUse = inUse
    fitted = WeightFit(signs.pairs).weights()
  }

  /// The report, as Markdown.
  var text: String {
    """
    ## Weights of signs

    \(weightTable)
    ## How well they link

    Each story by weights fitted to the others. linked: pairs taken for one fact; right: those of them that are; found: the
    share of all that are one fact; conflicts: gold conflicts among those linked.

    \(thresholdTable)
    """
  }

  private var weightTable: String {
    var table = MarkdownTable(["sign", "in use", "fitted", "pairs"])
    for sign in LinkageSign.allCases {
      let count = signs.pairs.count { $0.signs[sign] != 0 }
      table.add([
        sign.name, FigureText.decimal(inUse[sign], places: 2),
        FigureText.decimal(fitted[sign.rawValue], places: 2),
        "\(count)",
      ])
    }
    return table.text
  }

  private var thresholdTable: String {
    let chances = chancesOfOthers
    var table = MarkdownTable(["least probability", "linked", "right", "found", "conflicts"])
    for least in WeightReport.thresholds {
      let linked = signs.pairs.indices.filter { chances[$0] >= least }
      let right = linked.count { signs.pairs[$0].isOneFact }
      let all = signs.pairs.count { $0.isOneFact }
      let conflicts = linked.count { signs.pairs[$0].label == .conflict }
      table.add([
        FigureText.decimal(least, places: 1), "\(linked.count)",
        FigureText.percent(Double(right) / Double(max(1, linked.count))),
        FigureText.percent(Double(right) / Double(max(1, all))),
        "\(conflicts)",
      ])
    }
    return table.text
  }

  /// The probability of each pair, by weights fitted to the other stories.
  private var chancesOfOthers: [Double] {
    var chances = [Double](repeating: 0, count: signs.pairs.count)
    for story in Set(signs.pairs.map(\.story)).sorted() {
      let weights = WeightFit(signs.pairs.filter { $0.story != story }).weights()
      for (index, pair) in signs.pairs.enumerated() where pair.story == story {
        chances[index] = LinkageWeights.probability(
          logit: LinkageSign.allCases.reduce(0) { $0 + weights[$1.rawValue] * pair.signs[$1] })
      }
    }
    return chances
  }
}
