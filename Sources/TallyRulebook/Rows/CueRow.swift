/// One line of `rules/cues/*.jsonl`: words near a figure that change how its claim is to be taken.
package struct CueRow: RuleRow {
  /// What they do: `modality planned`, `restrictor additional`, `change risen`, `withdrawal`.
  package let cue: String
  /// Where they stand with respect to the figure: `before`, `after`, `clause`, `sentence`.
  package let reach: String
  /// Whether the figure comes on top of an earlier one.
  package let increment: Bool
  /// Whether the figure is a part of one that is counted as well.
  package let part: Bool
  /// The restrictor where such a part has a noun of its own, and is counted whole: `five of them firemen`.
  package let named: String?
  /// The words and phrases as they stand.
  package let words: [String]
  /// Regular verbs in the infinitive; their forms are made.
  package let verbs: [String]
  /// The kinds of figure that they can be said of: `percent`, `money`; all where none is named.
  package let of: [String]
  package let example: RuleExample

  private enum CodingKeys: CodingKey, CaseIterable {
    case cue, reach, increment, part, named, words, verbs, of, example
  }

  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(strictlyKeyedBy: CodingKeys.self)
    cue = try row.decode(String.self, forKey: .cue)
    reach = try row.decode(String.self, forKey: .reach)
    increment = try row.decodeIfPresent(Bool.self, forKey: .increment) ?? false
    part = try row.decodeIfPresent(Bool.self, forKey: .part) ?? false
    named = try row.decodeIfPresent(String.self, forKey: .named)
    words = try row.decodeIfPresent([String].self, forKey: .words) ?? []
    verbs = try row.decodeIfPresent([String].self, forKey: .verbs) ?? []
    of = try row.decodeIfPresent([String].self, forKey: .of) ?? []
    example = try row.decode(RuleExample.self, forKey: .example)
  }
}
