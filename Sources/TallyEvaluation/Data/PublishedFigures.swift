/// What another system reached on a set of data.
struct PeerFigure: Decodable, Hashable, Sendable {
  /// The set: the name of its file.
  let set: String
  /// The measure.
  let measure: String
  /// The system.
  let system: String
  /// F1 in percent.
  let f1: Double
}

/// What another way of comparing reached on a task, in percent; nil where it is not known.
struct FloorFigure: Decodable, Hashable, Sendable {
  /// The task: `stories`, `tolls`, or the name of a file of pairs.
  let task: String
  /// The way of comparing.
  let way: String
  /// Share of labels that were right.
  let accuracy: Double?
  /// Mean F1 over the labels.
  let macroF1: Double?
  /// Precision of conflict.
  let precision: Double?
  /// Recall of conflict.
  let recall: Double?
  /// Share of traps that were walked into.
  let traps: Double?
}

/// How fast another system is, in megabytes a second on one core.
struct PeerSpeed: Decodable, Hashable, Sendable {
  /// The system.
  let system: String
  /// The slowest run.
  let low: Double
  /// The fastest run.
  let high: Double
  /// What it does.
  let what: String
}

/// Where a set of data comes from.
struct DataSource: Decodable, Hashable, Sendable {
  /// What the names of its files begin with.
  let prefix: String
  /// Who made it, where, and which version.
  let source: String
  /// Its licence.
  let licence: String

  /// The sources of some sets, each once, as a list in Markdown; a set of unknown origin is named as such.
  static func list(for sets: [String]) throws -> String {
    let known = try EvaluationResource.rows(DataSource.self, of: "sources")
    let rows = known.filter { row in sets.contains { $0.hasPrefix(row.prefix) } }
    let unknown = sets.filter { set in !known.contains { set.hasPrefix($0.prefix) } }
    return rows.map { "- `\($0.prefix)…`: \($0.source). Licence: \($0.licence).\n" }.joined()
      + unknown.map { "- `\($0)`: source and licence not known.\n" }.joined()
  }
}
