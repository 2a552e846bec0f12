import TallyClaims
import TallyKit
import TallyQuantities
import TallyReports
import TallyRulebook
import TallyText

/// Times the stages, each run doing all of them in turn, so that a busy moment of the machine touches all alike.
struct Throughput: Sendable {
  /// The time that one measurement takes at least, so that the clock's grain does not show.
  private static let shortest = Duration.milliseconds(200)

  private let corpus: ThroughputCorpus
  private let checker: Checker
  private let analyzer: TextAnalyzer
  private let extractor: QuantityExtractor
  private let claimExtractor: ClaimExtractor

  /// Makes a measurement of a corpus by the rules of a rulebook; everything runs on one core.
  init(_ corpus: ThroughputCorpus, rulebook: Rulebook, syntax: LoadedSyntax) {
    self.corpus = corpus
    checker = Checker(rulebook: rulebook, syntax: syntax, options: CheckerOptions(jobs: 1))
    analyzer = TextAnalyzer(vocabulary: rulebook.vocabulary, rules: rulebook.text)
    extractor = QuantityExtractor(rules: rulebook.quantities)
    claimExtractor = ClaimExtractor(
      rules: rulebook.claims, normalizer: QuantityNormalizer(rules: rulebook.quantities),
      syntax: syntax.reader)
  }

  /// The speed of each stage over some runs.
  func measure(runs: Int) async throws -> [ThroughputStage: SpeedSample] {
    var speeds: [ThroughputStage: [Double]] = [:]
    for _ in 0..<runs {
      for stage in ThroughputStage.allCases {
        speeds[stage, default: []].append(try await speed(of: stage))
      }
    }
    return speeds.mapValues(SpeedSample.init)
  }

  private func speed(of stage: ThroughputStage) async throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    var passes = 0
    var elapsed = Duration.zero
    // What each pass counts is summed, so that no work can be left out as unused.
    var sum = 0
    while elapsed < Throughput.shortest {
      sum &+= try await pass(stage)
      passes += 1
      elapsed = clock.now - start
    }
    guard sum > 0 else { throw RunError(corpus.paths.first, "\(stage.rawValue) found nothing") }
    return Double(passes) * Double(corpus.bytes) / (elapsed / .seconds(1))
  }

  private func pass(_ stage: ThroughputStage) async throws -> Int {
    switch stage {
    case .wordCount:
      return try corpus.paths.reduce(0) { try $0 &+ WordCountProgram.words(in: $1) }
    case .words: return corpus.texts.reduce(0) { $0 &+ WordCount.words(in: $1.span) }
    case .reading: return corpus.texts.reduce(0) { $0 &+ analyzed($1).text.tokens.count }
    case .quantities:
      return corpus.texts.reduce(0) {
        $0 &+ extractor.read(analyzed($1).text).quantities.count
      }
    case .list:
      var bytes = 0
      try await checker.quantities(corpus.paths) { outcomes in
        for case .lines(let lines) in outcomes { bytes &+= lines.count }
      }
      return bytes
    case .claims: return corpus.texts.reduce(0) { $0 &+ claims(in: $1) }
    case .filter:
      var bytes = 0
      try await checker.claims(corpus.paths) { outcomes in
        for case .lines(let lines) in outcomes { bytes &+= lines.count }
      }
      return bytes
    case .report: return try await checker.report(corpus.paths).claims.count
    }
  }

  private func analyzed(_ bytes: [UInt8]) -> (text: AnalyzedText, read: ReadText) {
    let read = PlainTextReader().read(bytes)
    return (analyzer.analyze(read.text, blocks: read.blocks), read)
  }

  private func claims(in bytes: [UInt8]) -> Int {
    let (text, read) = analyzed(bytes)
    let document = Document(
      profile: DocumentProfile(name: "text", path: "text", sha256: ""), original: bytes,
      text: read.text, blocks: read.blocks, origins: read.origins)
    let reading = extractor.read(text)
    return claimExtractor.claims(in: text, reading: reading, document: document, index: 0).count
  }
}
