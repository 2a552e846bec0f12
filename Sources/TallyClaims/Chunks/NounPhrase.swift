import TallyText

/// The words after a figure that say what is counted: `British military personnel`.
struct NounPhrase: Sendable {
  /// Its tokens; empty where the text leaves the thing out.
  let tokens: Range<Int>

  /// The rule's word for the thing, if there is one.
  let thing: Chunk<CountedThing>?

  /// The last word, which names the thing where no rule does.
  let head: Int?

  /// A relation that stands as an adjective: `injured` in `12 injured passengers`.
  let adjective: Chunk<RelationWord>?

  /// Whether the figure is bound to it by a hyphen: `30-member`.
  let isHyphenated: Bool

  /// No phrase: the text leaves the thing out.
  static func empty(at token: Int) -> NounPhrase {
    NounPhrase(
      tokens: token..<token, thing: nil, head: nil, adjective: nil, isHyphenated: false)
  }
}
