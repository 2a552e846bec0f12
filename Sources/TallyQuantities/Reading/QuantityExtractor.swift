package import TallyText

/// Finds the quantities, the dates and the other numbers of a text.
package struct QuantityExtractor: Sendable {
  private let rules: QuantityRules

  /// Makes an extractor that reads by the given tables.
  package init(rules: QuantityRules) { self.rules = rules }

  /// Reads a text; time in proportion to its length.
  ///
  /// - Parameter tellsResults: whether the trails say in words what came of each step.
  package func read(_ text: AnalyzedText, tellsResults: Bool = true) -> QuantityReading {
    var scan = QuantityScan(text, rules: rules, tellsResults: tellsResults)
    var findings = QuantityFindings()
    for sentence in text.sentences {
      scan.sentence = sentence.tokens
      read(&scan, &findings)
    }
    return findings.reading
  }

  /// The most tokens from the first word of what is read to the first that it rests on: bounds may stand before.
  private static let reach = 12

  /// The next position that something can rest on; the end of the sentence where there is none.
  private func nextCore(from start: Int, _ scan: QuantityScan) -> Int {
    for place in start..<scan.sentence.upperBound {
      let token = scan.tokens[place]
      if scan.isNumber(place) || rules.opens(.core, token.word) { return place }
      // `more than a mile`
      if scan.roles(place).has(.article), scan.opens(.unitAfter, place + 1) { return place }
    }
    return scan.sentence.upperBound
  }

  private func read(_ scan: inout QuantityScan, _ findings: inout QuantityFindings) {
    var place = scan.sentence.lowerBound
    let end = scan.sentence.upperBound
    var core = place - 1
    var knowsCase = false
    while place < end {
      let token = scan.tokens[place]
      guard scan.isNumber(place) || rules.opens(.reading, token.word) else {
        place += 1
        continue
      }
      if core < place {
        core = nextCore(from: place, scan)
        guard core < end else { return }
      }
      guard core - place <= QuantityExtractor.reach else {
        place = core - QuantityExtractor.reach
        continue
      }
      if !knowsCase {
        scan.isTitleCase = scan.hasTitleCase
        knowsCase = true
      }
      place = max(place + 1, findings.take(at: place, scan))
    }
  }
}

extension QuantityScan {
  /// Whether every longer word of the sentence starts with a capital.
  fileprivate var hasTitleCase: Bool {
    !sentence.contains { isWord($0) && tokens[$0].length > 4 && startsWithSmallLetter($0) }
  }
}
