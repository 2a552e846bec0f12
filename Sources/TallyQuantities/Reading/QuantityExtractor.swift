package import TallyText

/// Finds the quantities, the dates and the other numbers of a text.
package struct QuantityExtractor: Sendable {
  private let rules: QuantityRules

  /// Makes an extractor that reads by the given tables.
  package init(rules: QuantityRules) { self.rules = rules }

  /// Reads a text; time in proportion to its length.
  package func read(_ text: AnalyzedText) -> QuantityReading {
    var scan = QuantityScan(text, rules: rules)
    var findings = QuantityFindings()
    for sentence in text.sentences {
      scan.sentence = sentence.tokens
      read(&scan, &findings)
    }
    return findings.reading
  }

  private func read(_ scan: inout QuantityScan, _ findings: inout QuantityFindings) {
    var place = scan.sentence.lowerBound
    let end = scan.sentence.upperBound
    var knowsCase = false
    while place < end {
      let token = scan.tokens[place]
      guard token.kind == .number || rules.opens(.reading, token.word) else {
        place += 1
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
