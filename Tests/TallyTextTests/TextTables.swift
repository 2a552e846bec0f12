import TallyRulebook
import TallyTestSupport
import TallyText

/// The rules of the text layer, read once for all tests, with the stages that follow them.
struct TextTables {
  let vocabulary: Vocabulary
  let rules: TextRules

  static let shared = Result { try TextTables() }

  private init() throws {
    var folder = RuleFolder(Repository.rules)
    var vocabulary = Vocabulary()
    rules = try TextRules(from: &folder, vocabulary: &vocabulary)
    self.vocabulary = vocabulary
  }

  var analyzer: TextAnalyzer { TextAnalyzer(vocabulary: vocabulary, rules: rules) }
  var html: HTMLReader { HTMLReader(vocabulary: vocabulary, rules: rules) }
  var dates: PublicationDateFinder { PublicationDateFinder(vocabulary: vocabulary, rules: rules) }

  /// The whole text as one paragraph.
  func analyze(_ text: String) -> AnalyzedText {
    let bytes = Array(text.utf8)
    return analyzer.analyze(
      bytes, blocks: [TextBlock(.paragraph, span: TextSpan(0, bytes.count))])
  }
}

extension AnalyzedText {
  var sentenceStrings: [String] { sentences.map { string($0.span) } }
  var tokenStrings: [String] { tokens.map { string($0) } }
}

extension ReadText {
  /// The blocks as `kind: text`, for tables of expectations.
  var blockLines: [String] { blocks.map { "\($0.kind.rawValue): \(string($0.span))" } }

  func string(_ span: TextSpan) -> String {
    String(decoding: text[span.start..<span.end], as: UTF8.self)
  }
}
