import Foundation
import TallyKit

/// `throughput FILE…`: how fast each stage is on one core, beside counting words and beside others.
struct ThroughputCommand: Sendable {
  private let invocation: EvaluationInvocation

  init(_ invocation: EvaluationInvocation) { self.invocation = invocation }

  /// Measures, prints and writes the report.
  func run() async throws {
    let runs = try invocation.number(.runs) ?? 5
    let rulebook = try invocation.rulebook()
    let syntax = try invocation.syntax()
    var parts: [String] = []
    for path in invocation.operands {
      let corpus = try ThroughputCorpus([path])
      let speeds = try await Throughput(corpus, rulebook: rulebook, syntax: syntax).measure(
        runs: runs)
      parts.append(part(on: corpus, name: name(of: path), speeds))
    }
    try invocation.publish(report(parts, runs: runs))
  }

  /// The name of a file, below its folder where it is one of several of a set.
  private func name(of path: String) -> String {
    URL(filePath: path).pathComponents.suffix(2).joined(separator: "/")
  }

  private func part(
    on corpus: ThroughputCorpus, name: String, _ speeds: [ThroughputStage: SpeedSample]
  ) -> String {
    var table = MarkdownTable(["stage", "MB/s", "slowest", "fastest", "times `wc -w`"])
    let words = speeds[.wordCount]?.median ?? 0
    for stage in ThroughputStage.allCases {
      guard let sample = speeds[stage], sample.median > 0 else { continue }
      let figures = [sample.median, sample.slowest, sample.fastest].map(megabytes)
      let ratio = FigureText.decimal(words / sample.median, places: 1)
      table.add([stage.description] + figures + [ratio])
    }
    return """
      ## \(name)

      \(corpus.texts.count) documents, \(corpus.bytes) bytes of text.

      \(table.text)
      """
  }

  private func report(_ parts: [String], runs: Int) throws -> String {
    let peers = try EvaluationResource.rows(PeerSpeed.self, of: "speeds")
    var table = MarkdownTable(["system", "MB/s", "what it does"])
    for peer in peers {
      let range = peer.low == peer.high ? "\(peer.low)" : "\(peer.low)–\(peer.high)"
      table.add([peer.system, range, peer.what])
    }
    let commit = CommitName.current(above: FileManager.default.currentDirectoryPath)
    return """
      # How fast texts are read

      Commit \(commit). Made by `tally-evaluate throughput`, release build, on a machine of 2 cores, of which one is used.
      MB/s: a million bytes of text a second; the median of \(runs) runs, each of which does all stages in turn.

      \(parts.joined(separator: "\n"))
      ## Beside others

      Measured on 209 KB of news, one process on a machine of 2 cores.

      \(table.text)
      """
  }

  private func megabytes(_ speed: Double) -> String {
    let value = speed / 1_000_000
    return FigureText.decimal(value, places: value < 10 ? 2 : value < 100 ? 1 : 0)
  }
}
