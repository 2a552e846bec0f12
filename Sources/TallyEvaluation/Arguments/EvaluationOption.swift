/// An option of the tool; the raw value is its name without dashes. Each takes a value.
enum EvaluationOption: String, Hashable, Sendable, CaseIterable {
  case output, rules, runs, documents, claims, seed, model, wordnet

  /// How it is typed: `--runs N`.
  var usage: String {
    switch self {
    case .output: "--output PATH"
    case .rules: "--rules FOLDER"
    case .runs: "--runs N"
    case .documents: "--documents N"
    case .claims: "--claims N"
    case .seed: "--seed N"
    case .model: "--model FILE"
    case .wordnet: "--wordnet FOLDER"
    }
  }

  /// What it does, in one line.
  var summary: String {
    switch self {
    case .output: "where the report or the corpus goes"
    case .rules: "the rules to follow, instead of those of the checkout"
    case .runs: "how often each stage is timed; 5 unless set"
    case .documents: "how many articles to make"
    case .claims: "how many claims to make"
    case .seed: "another number makes another corpus or model; 1 unless set"
    case .model: "the model to score, instead of the one of the checkout"
    case .wordnet: "the dictionary that the model takes word classes from"
    }
  }
}
