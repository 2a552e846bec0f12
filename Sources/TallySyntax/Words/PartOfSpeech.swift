/// A part of speech, as the Penn Treebank and English Universal Dependencies tag words
/// (Santorini 1990; the raw value is the place in a model's rows and never changes within a version of the format).
package enum PartOfSpeech: UInt8, Hashable, Sendable, CaseIterable {
  /// `NN`: `city`.
  case singularNoun
  /// `NNS`: `cities`.
  case pluralNoun
  /// `NNP`: `Estonia`.
  case properNoun
  /// `NNPS`: `Americans`.
  case pluralProperNoun
  /// `JJ`: `large`.
  case adjective
  /// `JJR`: `larger`, `more` before a noun.
  case comparativeAdjective
  /// `JJS`: `largest`.
  case superlativeAdjective
  /// `RB`: `nearly`, `not`.
  case adverb
  /// `RBR`: `sooner`.
  case comparativeAdverb
  /// `RBS`: `most` before an adjective.
  case superlativeAdverb
  /// `VB`: `to leave`.
  case baseVerb
  /// `VBD`: `left`.
  case pastVerb
  /// `VBG`: `leaving`.
  case gerund
  /// `VBN`: `have left`.
  case pastParticiple
  /// `VBP`: `they leave`.
  case presentVerb
  /// `VBZ`: `she leaves`.
  case presentVerbThirdPerson
  /// `MD`: `could`.
  case modal
  /// `IN`: `in`, and conjunctions that subordinate: `because`.
  case preposition
  /// `TO`: `to`.
  case infinitiveMarker
  /// `RP`: `up` in `gave up`.
  case particle
  /// `DT`: `the`.
  case determiner
  /// `PDT`: `all` in `all the`.
  case predeterminer
  /// `WDT`: `which`, relative `that`.
  case whDeterminer
  /// `PRP`: `they`.
  case personalPronoun
  /// `PRP$`: `their`.
  case possessivePronoun
  /// `WP`: `who`.
  case whPronoun
  /// `WP$`: `whose`.
  case possessiveWhPronoun
  /// `WRB`: `where`.
  case whAdverb
  /// `EX`: `there` in `there are`.
  case existentialThere
  /// `CD`: `850`, `seven`.
  case cardinalNumber
  /// `CC`: `and`.
  case coordinatingConjunction
  /// `POS`: `'s`.
  case possessiveEnding
  /// `UH`: `yes`.
  case interjection
  /// `FW`: a word of another language.
  case foreignWord
  /// `LS`: the number of an item.
  case listMarker
  /// `SYM`: `%`, `+`.
  case symbol
  /// `$`: `$`.
  case currencySymbol
  /// `AFX`: a prefix that stands by itself: `ex` in `ex-soldier`.
  case affix
  /// `ADD`: an address of the web or of mail.
  case address
  /// `GW`: a piece of a word that was torn apart.
  case goesWith
  /// `HYPH`: `-` within a word.
  case hyphen
  /// `,`: `,`.
  case comma
  /// `.`: `.`, `!`, `?`.
  case sentenceEnd
  /// `:`: `:`, `;`, a dash, `…`.
  case colon
  /// The tag of `“`.
  case openingQuote
  /// `''`: `”`.
  case closingQuote
  /// `-LRB-`: `(`.
  case openingBracket
  /// `-RRB-`: `)`.
  case closingBracket
  /// `NFP`: an ornament or an emoticon.
  case strayPunctuation
  /// A tag that is none of these; read from a file, never given.
  case other

  /// The tag as treebanks write it; `_` for `other`.
  package var name: String {
    switch self {
    case .singularNoun: "NN"
    case .pluralNoun: "NNS"
    case .properNoun: "NNP"
    case .pluralProperNoun: "NNPS"
    case .adjective: "JJ"
    case .comparativeAdjective: "JJR"
    case .superlativeAdjective: "JJS"
    case .adverb: "RB"
    case .comparativeAdverb: "RBR"
    case .superlativeAdverb: "RBS"
    case .baseVerb: "VB"
    case .pastVerb: "VBD"
    case .gerund: "VBG"
    case .pastParticiple: "VBN"
    case .presentVerb: "VBP"
    case .presentVerbThirdPerson: "VBZ"
    case .modal: "MD"
    case .preposition: "IN"
    case .infinitiveMarker: "TO"
    case .particle: "RP"
    case .determiner: "DT"
    case .predeterminer: "PDT"
    case .whDeterminer: "WDT"
    case .personalPronoun: "PRP"
    case .possessivePronoun: "PRP$"
    case .whPronoun: "WP"
    case .possessiveWhPronoun: "WP$"
    case .whAdverb: "WRB"
    case .existentialThere: "EX"
    case .cardinalNumber: "CD"
    case .coordinatingConjunction: "CC"
    case .possessiveEnding: "POS"
    case .interjection: "UH"
    case .foreignWord: "FW"
    case .listMarker: "LS"
    case .symbol: "SYM"
    case .currencySymbol: "$"
    case .affix: "AFX"
    case .address: "ADD"
    case .goesWith: "GW"
    case .hyphen: "HYPH"
    case .comma: ","
    case .sentenceEnd: "."
    case .colon: ":"
    case .openingQuote: "``"
    case .closingQuote: "''"
    case .openingBracket: "-LRB-"
    case .closingBracket: "-RRB-"
    case .strayPunctuation: "NFP"
    case .other: "_"
    }
  }
}
