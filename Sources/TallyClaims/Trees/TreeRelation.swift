import TallyQuantities
import TallySyntax

/// Finds in the tree what is said of the counted thing.
struct TreeRelation {
  /// The sentence.
  let tree: SentenceTree

  /// The figure.
  let node: FigureNode

  /// The word that says it, and its rule.
  struct Found {
    /// The relation word.
    let chunk: Chunk<RelationWord>
    /// The word of the tree.
    let word: Int
  }

  /// The relation of a draft's figure: of the clause on its noun, of the verb that governs it, or of its event noun.
  func find(_ draft: ClaimDraft) -> Found? {
    let candidates =
      participles + [node.eventNoun].compactMap(\.self) + governors
    for word in candidates {
      guard let written = tree.view.relations.covering(tree.token(of: word)) else { continue }
      let chunk = Chunk(
        tokens: written.tokens,
        value: written.value.reading(of: draft.thing?.value, in: draft.mention.kind))
      guard chunk.value.kinds.contains(draft.countedKind), !isAuxiliary(word, chunk) else {
        continue
      }
      return Found(chunk: chunk, word: word)
    }
    return nil
  }

  /// `troops stationed in Estonia`, `the 310 whom Belgium sent`: the verb of a clause on the noun.
  var participles: [Int] {
    tree.dependents(of: node.anchor, .acl).filter { tree.tag(of: $0).isVerb }
  }

  /// The verb that governs the figure, and what it brings about: `is expected to be cut`.
  private var governors: [Int] {
    guard let governor = node.governor else { return [] }
    return tree.dependents(of: governor, .xcomp).filter { tree.tag(of: $0).isVerb } + [governor]
  }

  private func isAuxiliary(_ word: Int, _ chunk: Chunk<RelationWord>) -> Bool {
    let relation = tree.relation(of: word).universal
    return relation == .aux || relation == .cop
      || chunk.tokens.count == 1 && tree.has([.having, .being], at: word) && node.role == .oblique
  }
}
