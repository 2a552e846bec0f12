import TallySyntax

/// Finds in the tree where: the phrases on the noun, on its verb, and on the clauses above.
struct TreePlace {
  /// The sentence.
  let tree: SentenceTree

  /// The figure.
  let node: FigureNode

  /// The words that name places, nearest first: each is governed by a preposition of place.
  func candidates() -> [Int] {
    let clauses = Array(tree.dependents(of: node.anchor, .acl))
    var hosts = clauses + clauses.flatMap { tree.dependents(of: $0, .obj) } + [node.anchor]
    if node.anchor != node.number { hosts.append(node.number) }
    hosts += [node.eventNoun, node.governor].compactMap(\.self)
    if let governor = node.governor {
      hosts += tree.dependents(of: governor, .xcomp)
      // "which employs 40 people" says nothing of where the clause around it takes place.
      let above = tree.relation(of: governor).universal == .acl ? 1 : 2
      hosts += tree.ancestors(of: governor).prefix(above).filter {
        tree.relation(of: $0) != .ccomp && !tree.has(.speech, at: $0)
      }
    }
    return antecedents + hosts.flatMap(phrases)
  }

  /// `Adana, where 340 buildings had been declared unsafe`.
  private var antecedents: [Int] {
    guard let governor = node.governor else { return [] }
    return ([governor] + tree.ancestors(of: governor).prefix(2)).compactMap { verb in
      let isWhere = tree.dependents(of: verb, .advmod, .mark).contains {
        tree.has(.placeAnaphor, at: $0) && tree.tag(of: $0) == .whAdverb
      }
      return isWhere && tree.relation(of: verb).universal == .acl ? tree.head(of: verb) : nil
    }
  }

  /// The nouns of place that hang on a word, those behind it first.
  private func phrases(on host: Int) -> [Int] {
    let found = tree.dependents(of: host, .nmod, .obl).filter {
      tree.isGoverned($0, by: [.placePreposition, .goalPreposition])
        && !tree.isGoverned($0, by: [.byPreposition, .according])
    }
    return found.filter { $0 > host } + found.filter { $0 < host }
  }

  /// The name in a phrase: its head, or what stands after its `of`: `the outskirts of Benghazi`, `Benghazi's port`.
  func name(in phrase: Int) -> EntityMention? {
    if let entity = tree.entity(at: phrase), entity.form == .name { return entity }
    let within = tree.dependents(of: phrase, .nmod, .compound, .amod, .appos)
    return within.lazy.compactMap { word -> EntityMention? in
      guard let entity = tree.entity(at: word), entity.form == .name else { return nil }
      return entity
    }.first
  }
}
