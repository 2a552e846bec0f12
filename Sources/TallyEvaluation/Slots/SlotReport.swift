/// The accuracy of slots in Markdown, by phenomenon and by slot, with every failure.
struct SlotReport: Sendable {
  /// What was measured.
  let accuracy: SlotAccuracy
  /// The commit that was measured.
  let commit: String

  /// The report.
  var text: String {
    """
    # What figures are about: how well the slots of claims are filled

    Commit \(commit). Made by `tally-evaluate slots`. Sentences written for this project, before and apart from the
    grammar that reads them; `check.jsonl` is kept for checking, `develop.jsonl` and `sentences.jsonl` are developed on.
    Slots right of slots asked for, in percent; a slot that must stay empty counts like any other.

    ## By slot

    \(slots)
    ## By phenomenon

    \(phenomena)
    ## What came out otherwise

    \(failures)
    """
  }

  private var slots: String {
    var table = MarkdownTable(["slot"] + accuracy.files)
    for slot in SlotName.allCases {
      guard let shares = accuracy.bySlot[slot] else { continue }
      table.add([slot.rawValue] + cells(shares))
    }
    table.add(["all"] + cells(accuracy.byFile))
    return table.text
  }

  private var phenomena: String {
    var table = MarkdownTable(["phenomenon"] + accuracy.files)
    for name in accuracy.phenomena { table.add([name] + cells(accuracy.byPhenomenon[name] ?? [:])) }
    return table.text
  }

  private func cells(_ shares: [String: SlotAccuracy.Share]) -> [String] {
    accuracy.files.map { file in
      guard let share = shares[file] else { return "–" }
      return "\(FigureText.percent(share.share)) (\(share.right)/\(share.asked))"
    }
  }

  private var failures: String {
    accuracy.failures.map { "- \($0.phenomenon): \($0.difference). \($0.sentence)\n" }.joined()
  }
}
