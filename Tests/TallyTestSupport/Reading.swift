import Foundation
package import TallyClaims
package import TallyKit
import TallyQuantities
package import TallyRulebook
package import TallyText

/// Runs the layers on a text, by the rules of this repository.
package enum Reading {
  /// The rules, read once.
  package static func rulebook() throws -> Rulebook { try rules.get() }

  /// The text with its sentences and tokens.
  package static func analyzed(_ text: String) throws -> AnalyzedText {
    let bytes = Array(text.utf8)
    let rulebook = try rulebook()
    return TextAnalyzer(vocabulary: rulebook.vocabulary, rules: rulebook.text)
      .analyze(bytes, blocks: [TextBlock(.paragraph, span: TextSpan(0, bytes.count))])
  }

  /// The tagger and parser, read once.
  package static func syntax() throws -> LoadedSyntax { try model.get() }

  /// The claims of a text that was published on a given day.
  package static func claims(
    in text: String, published: CalendarDate? = nil, withTree: Bool = true
  ) throws -> [Claim] {
    let rulebook = try rulebook()
    let analyzed = try analyzed(text)
    let reading = QuantityExtractor(rules: rulebook.quantities).read(analyzed)
    let bytes = Array(text.utf8)
    let profile = DocumentProfile(
      name: "text", path: "text", published: published.map { PublicationDate($0, basis: "test") },
      sha256: "")
    let document = Document(
      profile: profile, original: bytes, text: bytes, blocks: analyzed.blocks,
      origins: OriginMap())
    return ClaimExtractor(
      rules: rulebook.claims, normalizer: QuantityNormalizer(rules: rulebook.quantities),
      syntax: withTree ? try syntax().reader : nil
    ).claims(in: analyzed, reading: reading, document: document, index: 0)
  }

  private static let model = Result {
    try LoadedSyntax(named: Repository.model.path, executable: nil)
  }

  private static let rules = Result { try Rulebook(contentsOf: Repository.rules) }
}
