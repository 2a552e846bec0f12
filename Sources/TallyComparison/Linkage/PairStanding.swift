/// What would be said of two claims were they taken for one fact, and what keeps that back.
package struct PairStanding: Sendable {
  /// The verdict on their figures and dates.
  let verdict: Verdict?
  /// Whether no part that both keys know differs.
  let agrees: Bool
  /// Whether both may name one thing.
  let mayName: Bool
  /// Why the two are not compared.
  let obstacle: Obstacle?
  /// Why a conflict is not called one.
  let doubt: Doubt?

  /// The standing in words: `conflict, differs, doubt: unsure`.
  package var words: String {
    var words = [verdict?.rawValue ?? "none"]
    if !agrees { words.append("differs") }
    if !mayName { words.append("other names") }
    if let obstacle { words.append("obstacle: \(obstacle)") }
    if let doubt { words.append("doubt: \(doubt)") }
    return words.joined(separator: ", ")
  }
}
