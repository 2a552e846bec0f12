import TallySyntax

/// Finds in the tree who does it: the subject of the verb that the figure is the object of, or who a passive names.
struct TreeActor {
  /// The sentence.
  let tree: SentenceTree

  /// The figure.
  let node: FigureNode

  /// The word that names who does it, or stands for him.
  func find() -> Int? {
    for clause in tree.dependents(of: node.anchor, .acl) {
      if let actor = agent(of: clause) ?? ownSubject(of: clause) { return actor }
    }
    if let event = node.eventNoun, let owner = owner(of: event) { return owner }
    if let owner = owner(of: node.anchor) {
      return tree.has(.relative, at: owner) ? antecedent(of: owner) : owner
    }
    if tree.relation(of: node.anchor).universal == .nmod, let group = tree.head(of: node.anchor),
      let owner = owner(of: group)
    {
      return owner
    }
    guard let governor = node.governor else { return nil }
    switch node.role {
    case .undergoer: return agent(of: governor)
    case .object, .oblique: return subject(above: governor)
    case .subject: return nil
    }
  }

  /// `sent by Bulgaria`.
  private func agent(of verb: Int) -> Int? {
    tree.dependents(of: verb, .obl).first { tree.isGoverned($0, by: .byPreposition) }
  }

  /// The subject of a clause on a noun, unless it is the relative pronoun.
  private func ownSubject(of verb: Int) -> Int? {
    tree.dependents(of: verb, .nsubj).first {
      tree.relation(of: $0) == .nsubj && !tree.has(.relative, at: $0)
    }
  }

  /// `Russia's deployment`.
  private func owner(of noun: Int) -> Int? {
    tree.dependents(of: noun, .nmod).first { tree.relation(of: $0) == .nmodPossessive }
  }

  /// `China's coast guard, whose 11 vessels`: the noun that the clause of a relative pronoun hangs on.
  private func antecedent(of pronoun: Int) -> Int? {
    for word in tree.ancestors(of: pronoun).prefix(SentenceTree.height)
    where tree.relation(of: word).universal == .acl {
      return tree.head(of: word)
    }
    return nil
  }

  /// The subject of a verb, or, where it has none, that of the verb it hangs on: `sent 300 and kept 40`.
  private func subject(above verb: Int) -> Int? {
    var verb = verb
    for _ in 0..<SentenceTree.height {
      if let subject = tree.dependents(of: verb, .nsubj).first {
        guard tree.relation(of: subject) == .nsubj else { return agent(of: verb) }
        return tree.has(.relative, at: subject) ? tree.head(of: verb) : subject
      }
      guard let head = tree.head(of: verb) else { return nil }
      switch tree.relation(of: verb).universal {
      case .conj, .xcomp, .advcl, .ccomp: verb = head
      case .acl: return owner(of: head) ?? (tree.tag(of: verb) == .gerund ? head : nil)
      default: return nil
      }
    }
    return nil
  }
}
