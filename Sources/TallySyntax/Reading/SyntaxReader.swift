package import TallyText
package struct SyntaxReader: Sendable {
  package func read(_ sentence: Sentence, in text: AnalyzedText) -> ParsedSentence { ParsedSentence(words: []) }
}
