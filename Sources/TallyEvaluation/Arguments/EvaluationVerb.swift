/// What the tool can be asked for.
enum EvaluationVerb: String, Hashable, Sendable, CaseIterable {
  case quantities, slots, stories, tolls, pairs, verdicts, signs, weights, throughput, scale,
    corpus,
    syntax, train

  /// What it needs, as help shows it.
  var operands: String {
    switch self {
    case .quantities: "GOLD.jsonl…"
    case .stories, .tolls: "FOLDER"
    case .pairs, .slots: "FILE.jsonl…"
    case .verdicts: "PATH…"
    case .signs, .weights: "FOLDER…"
    case .throughput: "FILE…"
    case .corpus, .scale: ""
    case .syntax, .train: "FILE.conllu…"
    }
  }

  /// How many operands it takes.
  var count: ClosedRange<Int> {
    switch self {
    case .stories, .tolls: 1...1
    case .corpus, .scale: 0...0
    case .quantities, .slots, .pairs, .verdicts, .signs, .weights, .throughput, .syntax, .train:
      1...Int.max
    }
  }

  /// The options it takes.
  var options: [EvaluationOption] {
    switch self {
    case .quantities, .slots, .stories, .tolls, .pairs, .verdicts, .signs, .weights:
      [.output, .rules]
    case .throughput: [.output, .rules, .runs]
    case .scale: [.output, .rules, .claims, .seed]
    case .corpus: [.output, .documents, .claims, .seed]
    case .syntax: [.output, .model]
    case .train: [.output, .seed, .wordnet]
    }
  }

  /// Where its report goes where no option says so; nil where it is only printed.
  var defaultOutput: String? {
    switch self {
    case .quantities: "reports/accuracy/quantities.md"
    case .slots: "reports/accuracy/claims.md"
    case .verdicts: "reports/accuracy/verdicts.md"
    case .throughput: "reports/performance/throughput.md"
    case .scale: "reports/performance/scale.md"
    case .stories, .tolls, .pairs, .signs, .weights, .corpus, .syntax, .train: nil
    }
  }

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .quantities: "how well quantities are read, against gold"
    case .slots: "how well claims say what their figures are about, in tables of sentences"
    case .stories: "how well pairs of claims are labelled in stories with a gold.json"
    case .tolls: "how well tolls are found and compared in a corpus of articles"
    case .pairs: "how well contradictions between two sentences are told"
    case .verdicts: "stories, tolls and pairs in one report"
    case .signs: "the signs by which claims of stories are linked, as JSON Lines to fit weights to"
    case .weights:
      "fits the weights of the signs to stories; --output FILE sets them in those rules"
    case .throughput: "how fast each stage is on one core, beside counting words"
    case .scale: "how time and memory grow with the claims that are compared"
    case .corpus: "makes small articles, or claims, to measure with"
    case .syntax: "how well and how fast sentences of a treebank are tagged and parsed"
    case .train: "learns the tagger and the parser from treebanks and writes the model"
    }
  }

  /// Examples of use.
  var examples: [String] {
    switch self {
    case .quantities: ["tally-evaluate quantities benchmarks/quantities/*.jsonl"]
    case .slots: ["tally-evaluate slots Tests/Fixtures/claims/*.jsonl"]
    case .stories: ["tally-evaluate stories stories/"]
    case .tolls: ["tally-evaluate tolls benchmarks/consistency/syria-tolls"]
    case .pairs: ["tally-evaluate pairs benchmarks/consistency/equate-news-dev.jsonl"]
    case .verdicts:
      ["tally-evaluate verdicts stories/ syria-tolls/ equate-news-dev.jsonl"]
    case .signs: ["tally-evaluate signs stories/"]
    case .weights:
      ["tally-evaluate weights stories/ --output rules/comparison/linkage/signs.jsonl"]
    case .throughput: ["tally-evaluate throughput articles.jsonl --runs 5"]
    case .scale: ["tally-evaluate scale --claims 10000000"]
    case .syntax: ["tally-evaluate syntax ewt-test.conllu"]
    case .train:
      ["tally-evaluate train ewt-train.conllu gum-train.conllu --output english.syntax"]
    case .corpus:
      [
        "tally-evaluate corpus --documents 10000 --output /tmp/articles",
        "tally-evaluate corpus --claims 1000000 --output /tmp/claims",
      ]
    }
  }
}
