import TallySyntax

/// Finds in the tree whose word a figure is: the subject of the verb of speech whose clause the figure stands in.
struct TreeAttribution {
  /// The sentence.
  let tree: SentenceTree

  /// The figure.
  let node: FigureNode

  /// The word that names the speaker.
  func find() -> Int? {
    var place = node.anchor
    for _ in 0..<SentenceTree.height * 2 {
      if let speaker = aside(on: place) { return speaker }
      guard let head = tree.head(of: place) else { return nil }
      if tree.has(.speech, at: head), tree.tag(of: head).isVerb, place != subject(of: head),
        let speaker = subject(of: head)
      {
        return speaker
      }
      place = head
    }
    return nil
  }

  /// `…, officials said` and `according to officials`, hung on a word of the figure's clause.
  private func aside(on word: Int) -> Int? {
    for dependent in tree.parsed.dependents(of: word) {
      if tree.relation(of: dependent).universal == .parataxis || dependent < word,
        tree.tag(of: dependent).isVerb, tree.has(.speech, at: dependent),
        let speaker = subject(of: dependent)
      {
        return speaker
      }
      if tree.dependents(of: dependent, .case).contains(where: { tree.has(.speech, at: $0) }) {
        return dependent
      }
    }
    return nil
  }

  private func subject(of verb: Int) -> Int? {
    tree.dependents(of: verb, .nsubj).first {
      tree.relation(of: $0) != .nsubjPassive && !tree.tag(of: $0).isPronoun
    }
  }
}

extension PartOfSpeech {
  /// Whether it stands for a noun: `they`, `who`.
  var isPronoun: Bool {
    switch self {
    case .personalPronoun, .whPronoun, .whDeterminer, .existentialThere: true
    default: false
    }
  }
}
