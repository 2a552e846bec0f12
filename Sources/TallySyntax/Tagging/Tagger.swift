/// Gives each word of a sentence its part of speech, from left to right.
package struct Tagger: Sendable {
  private let table: ClassTable

  /// Makes a tagger.
  package init(model: SyntaxModel) {
    table = model.tags
  }

  /// The tags of the words; time in proportion to their number.
  package func tags(of forms: [WordForm]) -> [PartOfSpeech] {
    var list = FeatureList()
    var tags = [PartOfSpeech](repeating: .other, count: forms.count)
    for place in forms.indices {
      TagFeatures.gather(forms.span, tags.span, at: place, into: &list)
      tags[place] = tag(table.best(of: list))
    }
    return tags
  }

  private func tag(_ index: Int) -> PartOfSpeech {
    PartOfSpeech(rawValue: UInt8(truncatingIfNeeded: index)) ?? .other
  }
}
