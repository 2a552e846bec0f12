/// The accuracy of verdicts in Markdown, beside the floors.
struct VerdictReport: Sendable {
  /// The commit that was measured.
  let commit: String
  /// The scores over stories.
  var stories: [StoryAccuracy] = []
  /// The scores over tolls.
  var tolls: [TollAccuracy] = []
  /// The scores over pairs of sentences.
  var pairs: [InferenceAccuracy] = []

  /// Makes an empty report.
  init(commit: String) { self.commit = commit }

  /// The report.
  func text() throws -> String {
    let floors = try EvaluationResource.rows(FloorFigure.self, of: "floors")
    let parts =
      stories.map { storyPart($0, floors) } + tolls.map { tollPart($0, floors) }
      + (pairs.isEmpty ? [] : [pairPart(floors)])
    let sets =
      stories.map { _ in "stories" } + tolls.map { _ in "syria-tolls" } + pairs.map(\.name)
    return """
      # How well figures at odds are told

      Commit \(commit). Made by `tally-evaluate verdicts`. All figures in percent unless they are counts.

      \(parts.joined(separator: "\n"))
      ## Data

      \(try DataSource.list(for: sets))
      """
  }

  private func storyPart(_ accuracy: StoryAccuracy, _ floors: [FloorFigure]) -> String {
    """
    ## Stories

    found: gold claims found; value: of those, with the right value; accuracy and macro-F1 over agree, compatible,
    conflict, update, different; traps: pairs of different facts that were given another label (less is better);
    P and R of conflict, over all stories.

    \(accuracy.table(floors: floors.filter { $0.task == "stories" }))
    """
  }

  private func tollPart(_ accuracy: TollAccuracy, _ floors: [FloorFigure]) -> String {
    """
    ## Tolls

    Pairs on which two readers differ are not scored. Only a few sure conflicts: macro-F1 and the updates that were
    called conflicts say more than the precision of conflict alone.

    \(accuracy.table(floors: floors.filter { $0.task == "tolls" }))
    """
  }

  private func pairPart(_ floors: [FloorFigure]) -> String {
    """
    ## Pairs of sentences

    Two documents of one sentence each. Sentences that are word for word the same but for their figures and hedges are
    held to strict logic, figure by figure: a contradiction where no value fits both, an entailment where every value
    of the first fits the second. Elsewhere a contradiction is a figure of the second that conflicts with one of the
    first; an entailment, where the first bears out all figures of the second and most of its words, those that say
    only whose word it is aside. All else is neutral. Sets without a contradiction ask only whether the second is
    entailed.

    \(InferenceAccuracy.table(pairs, floors: floors))
    """
  }
}
