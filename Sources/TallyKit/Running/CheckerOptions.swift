package import TallyComparison
package import TallyText

/// How a checker reads: which kind standard input is, how much is taken, how many documents at once.
package struct CheckerOptions: Hashable, Sendable {
  /// The kind of standard input and of files whose name tells none.
  package let inputKind: InputKind?

  /// How much is taken.
  package let limits: InputLimits

  /// How many chunks of documents are read at the same time; changes nothing in the result.
  package let jobs: Int

  /// Documents published before this day are left out; nil takes all.
  package let since: CalendarDate?

  /// Claims less sure than this are left out of comparison, from 0 to 1.
  package let minimumConfidence: Double

  /// The keys that must be found.
  package let required: [KeyPattern]

  /// What the user says of documents that do not say it themselves.
  package let sources: SourceManifest

  /// Makes options.
  package init(
    inputKind: InputKind? = nil, limits: InputLimits = InputLimits(), jobs: Int = 2,
    since: CalendarDate? = nil, minimumConfidence: Double = 0, required: [KeyPattern] = [],
    sources: SourceManifest = SourceManifest()
  ) {
    self.inputKind = inputKind
    self.limits = limits
    self.jobs = max(1, jobs)
    self.since = since
    self.minimumConfidence = minimumConfidence
    self.required = required
    self.sources = sources
  }
}
