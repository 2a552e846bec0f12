/// The pieces that explanations are put together from: headings, labelled lines, steps.
struct ExplanationText {
  private static let labelWidth = 18

  private let options: ReportOptions

  /// The lines so far.
  private(set) var lines: [String] = []

  /// Makes an empty explanation.
  init(_ options: ReportOptions) { self.options = options }

  /// The lines as UTF-8, the last one ended.
  var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")] }

  /// Adds a heading, set off by an empty line.
  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    lines += TextWrap.lines(VisibleText.escaped(text), width: options.width).map {
      options.style.paint($0, .strong)
    }
  }

  /// Adds a labelled paragraph; nothing where there is no text.
  mutating func fact(_ label: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    lines += TextWrap.hanging(
      label, VisibleText.escaped(text), indent: ExplanationText.labelWidth, width: options.width)
  }

  /// Adds a line as it is.
  mutating func line(_ text: String) { lines.append(text) }

  /// Adds a step of a trail: what it decided, the words read, what came of it, and the rule.
  mutating func step(_ step: TrailRecord) {
    let words = step.words.map { "\"\($0)\" → " } ?? ""
    let rule = step.rule ?? "by the grammar"
    fact(step.stage, "\(words)\(step.result)  [\(rule)]")
  }

  /// Adds the sentence of a claim with its figure marked.
  mutating func sentence(_ claim: ClaimRecord) {
    let sentence = MarkedSentence(claim)
    let marked = sentence.marked.isEmpty ? "" : "⟦\(sentence.marked)⟧"
    fact("sentence", "\(sentence.before)\(marked)\(sentence.after)")
  }
}
