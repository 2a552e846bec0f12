import TallySyntax

/// How well and how fast a model tags and parses sentences whose words are given.
struct SyntaxAccuracy: Sendable {
  /// How well.
  let score: SyntaxScore
  /// How fast, on one core.
  let wordsPerSecond: Double

  /// Tags and parses sentences; only that is timed.
  static func measure(_ sentences: [TreebankSentence], model: SyntaxModel) -> SyntaxAccuracy {
    let tagger = Tagger(model: model)
    let parser = Parser(model: model)
    var score = SyntaxScore()
    var time = Duration.zero
    let clock = ContinuousClock()
    for sentence in sentences {
      let start = clock.now
      let forms = WordForm.forms(of: sentence.words, lexicon: model.lexicon)
      let tags = tagger.tags(of: forms)
      let state = parser.parse(forms, tags)
      time += clock.now - start
      score.add(sentence, tags: tags, state: state)
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    return SyntaxAccuracy(
      score: score, wordsPerSecond: seconds > 0 ? Double(score.words) / seconds : 0)
  }

  /// The figures, a line each.
  var text: String {
    func line(_ name: String, _ count: Int) -> String {
      "\(name) \(FigureText.decimal(score.percent(count), places: 2)) %\n"
    }
    return line("tags", score.tags) + line("UAS", score.heads) + line("LAS", score.relations)
      + "tokens/s \(Int(wordsPerSecond.rounded()))\n"
  }
}
