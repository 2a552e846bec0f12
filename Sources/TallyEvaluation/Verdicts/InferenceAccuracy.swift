import Foundation
import TallyClaims
import TallyComparison
import TallyKit
import TallyQuantities
import TallyRulebook
import TallyText

/// How well contradictions between two sentences are told in a file of pairs.
struct InferenceAccuracy: Sendable {
  /// The name of the set: that of the file, without its ending.
  let name: String
  /// The labels.
  let labels: LabelScore<InferencePair.Label>
  /// The share of the label that is most frequent: the accuracy of always saying it.
  let mostFrequent: Double

  /// Reads and scores a file of lines with `a`, `b` and `label`.
  ///
  /// - Throws: `RunError` where the file or a line of it cannot be read.
  static func measure(
    _ path: String, checker: Checker, rulebook: Rulebook
  ) async throws -> InferenceAccuracy {
    let pairs = try JSONLines.values(InferencePair.self, at: path)
    let said = try await figures(pairs, checker: checker)
    let reader = SentenceWords(rulebook: rulebook)
    let statement = StatementReading(reader)
    // Some sets only ask whether a sentence is entailed; one that is contradicted is not.
    let asked = Set(pairs.map(\.label))
    var labels = LabelScore<InferencePair.Label>()
    for (pair, said) in zip(pairs, said) {
      let told =
        if let implications = statement.implications(pair.a, pair.b) {
          InferencePair.Label(statement: implications)
        } else {
          InferencePair.Label(
            said.implications,
            coverage: WordCoverage(
              of: pair.b, in: pair.a, without: said.figures,
              speech: reader.speech(in: pair.b, of: said.speakers)))
        }
      let label = told == .contradict && !asked.contains(.contradict) ? .neutral : told
      labels.add(gold: pair.label, said: label, isRight: label == pair.label)
    }
    let frequent = InferencePair.Label.allCases.map { label in
      pairs.count { $0.label == label }
    }.max()
    return InferenceAccuracy(
      name: URL(filePath: path).deletingPathExtension().lastPathComponent, labels: labels,
      mostFrequent: Double(frequent ?? 0) / Double(max(1, pairs.count)))
  }

  /// The table of some sets, in percent, each with the ways of others below.
  static func table(_ sets: [InferenceAccuracy], floors: [FloorFigure]) -> String {
    var table = MarkdownTable([
      "set", "pairs", "accuracy", "macro-F1", "contradict P", "contradict R", "entail P",
      "entail R",
    ])
    for set in sets {
      let labels = set.labels
      let shares = [
        labels.accuracy, labels.macroF1, labels.precision(.contradict),
        labels.recall(.contradict), labels.precision(.entail), labels.recall(.entail),
      ]
      table.add([set.name, String(labels.total)] + shares.map(FigureText.percent))
      let always = FigureText.percent(set.mostFrequent)
      table.add(["floor: always the most frequent label", "", always])
      for floor in floors where floor.task == set.name {
        table.add(["beside: \(floor.way)", "", FloorFigure.cell(floor.accuracy)])
      }
    }
    return table.text
  }

  /// What a first sentence says of the figures of a second, and the words of these.
  private struct Said {
    let implications: [Implication?]
    let figures: [String]
    let speakers: [String]
  }

  /// What the first sentence of each pair says of the figures of the second; other pairs are not compared.
  private static func figures(
    _ pairs: [InferencePair], checker: Checker
  ) async throws -> [Said] {
    let reading = try await SentenceCorpus.read(pairs.flatMap { [$0.a, $0.b] }, checker: checker)
    return pairs.indices.map { index in
      let claims = [2 * index, 2 * index + 1].enumerated().flatMap { side, document in
        (reading[document]?.claims ?? []).map { $0.moved(to: side) }
      }
      let profiles = [2 * index, 2 * index + 1].compactMap { reading[$0]?.profile }
      guard profiles.count == 2 else { return Said(implications: [], figures: [], speakers: []) }
      let comparisons = checker.compare(claims, documents: profiles).comparisons
      return Said(
        implications: implications(claims, comparisons),
        figures: claims.filter { $0.document == 1 }.map(\.evidence.figure),
        speakers: claims.filter { $0.document == 1 }.compactMap(\.attribution))
    }
  }

  /// For each figure of the second document the most that the first says of it. One that no claim of the first speaks
  /// of is borne out by the same figure, whatever was made of the words around it.
  private static func implications(
    _ claims: [Claim], _ comparisons: [Comparison]
  ) -> [Implication?] {
    var found: [Int: Implication] = [:]
    for comparison in comparisons {
      let sides = [comparison.first, comparison.second].sorted {
        claims[$0].document < claims[$1].document
      }
      guard claims[sides[0]].document == 0, claims[sides[1]].document == 1 else { continue }
      let implication = Implication(comparison, claims[sides[0]], claims[sides[1]])
      if let known = found[sides[1]], known.rank <= implication.rank { continue }
      found[sides[1]] = implication
    }
    let printed = Set(claims.filter { $0.document == 0 }.map { PrintedFigure($0.quantity) })
    return claims.indices.filter { claims[$0].document == 1 }.map { index in
      found[index] ?? (printed.contains(PrintedFigure(claims[index].quantity)) ? .follows : nil)
    }
  }
}

/// A figure as it is printed, its hedges aside.
private struct PrintedFigure: Hashable {
  let dimension: String
  let low: Rational
  let high: Rational

  init(_ quantity: Quantity) {
    (dimension, low, high) = (quantity.dimension, quantity.low, quantity.high)
  }
}

extension Claim {
  /// The same claim as one of the document at another position.
  fileprivate func moved(to document: Int) -> Claim {
    Claim(
      id: id, document: document, key: key, quantity: quantity, asOf: asOf, modality: modality,
      attribution: attribution, cue: cue, evidence: evidence, trail: trail, confidence: confidence)
  }
}
