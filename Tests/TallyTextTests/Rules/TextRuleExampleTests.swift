import TallyRulebook
import TallyTestSupport
import TallyText
import Testing

@Suite("Examples of the text layer's rules")
struct TextRuleExampleTests {
  private let folder: RuleFolder
  private let tables: TextTables

  init() throws {
    var folder = RuleFolder(Repository.rules)
    var vocabulary = Vocabulary()
    _ = try TextRules(from: &folder, vocabulary: &vocabulary)
    self.folder = folder
    tables = try TextTables.shared.get()
  }

  @Test("are read as they say")
  func examples() {
    #expect(folder.entries.count > 300)
    for entry in folder.entries {
      #expect(readings(of: entry).contains(entry.example.reading), "\(entry.location)")
    }
  }

  @Test("need their rules: without any the reading is another")
  func examplesNeedRules() {
    for entry in folder.entries {
      let bare = readings(of: entry, analyzer: TextAnalyzer(vocabulary: tables.vocabulary))
      #expect(!bare.contains(entry.example.reading), "\(entry.location)")
    }
  }

  private func readings(of entry: RuleFolder.Entry, analyzer: TextAnalyzer? = nil) -> [String] {
    let bytes = Array(entry.example.text.utf8)
    let block = TextBlock(.paragraph, span: TextSpan(0, bytes.count))
    let text = (analyzer ?? tables.analyzer).analyze(bytes, blocks: [block])
    switch entry.table {
    case "text/abbreviations", "text/openers": return text.sentenceStrings
    case "text/prefixes":
      return zip(text.tokenStrings, text.tokenStrings.dropFirst()).map { "\($0)|\($1)" }
    case "text/boilerplate":
      let rules = analyzer == nil ? tables.rules : TextRules()
      let read = HTMLReader(vocabulary: tables.vocabulary, rules: rules).read(bytes)
      return [read.blocks.map { read.string($0.span) }.joined(separator: "\n")]
    default:
      let rules = analyzer == nil ? tables.rules : TextRules()
      let read = PlainTextReader().read(bytes)
      let finder = PublicationDateFinder(vocabulary: tables.vocabulary, rules: rules)
      return [finder.find(in: read).date?.date.description ?? "no date"]
    }
  }
}
