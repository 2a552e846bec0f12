import TallySyntax

/// Finds in the tree whose word a figure is: the subject of the verb of speech whose clause the figure stands in.
struct TreeAttribution {
  /// A speaker, and the verb of speech that he is the subject of.
  struct Found {
    /// The word that names the speaker.
    let speaker: Int
    /// The verb, or the preposition of `according to`.
    let verb: Int
  }

  /// The sentence.
  let tree: SentenceTree

  /// The figure.
  let node: FigureNode

  /// The speaker of the figure.
  func find() -> Found? {
    var place = node.anchor
    for _ in 0..<SentenceTree.height * 2 {
      if let found = aside(on: place) { return found }
      guard let head = tree.head(of: place), !isCut(place, head) else { return nil }
      if isSpeech(head), let speaker = subject(of: head), speaker != place {
        return Found(speaker: speaker, verb: head)
      }
      place = head
    }
    return nil
  }

  /// Whether no verb of speech stands nearer to the figure than this one.
  func isNearest(_ found: Found) -> Bool {
    let between = min(found.verb, node.anchor) + 1..<max(found.verb, node.anchor)
    return !between.contains { isSpeech($0) }
  }

  /// `…, officials said` and `according to officials`, hung on a word of the figure's clause.
  private func aside(on word: Int) -> Found? {
    for dependent in tree.dependents(of: word) {
      if tree.relation(of: dependent).universal == .parataxis, isSpeech(dependent),
        isEmpty(dependent), !isCut(word, dependent), let speaker = subject(of: dependent)
      {
        return Found(speaker: speaker, verb: dependent)
      }
      if let preposition = tree.dependents(of: dependent, .case).first(where: {
        tree.has(.speech, at: $0)
      }) {
        return Found(speaker: dependent, verb: preposition)
      }
    }
    return nil
  }

  /// Whether a semicolon stands between: `9,000 came; employers speak of 3,500`.
  private func isCut(_ first: Int, _ second: Int) -> Bool {
    let range = tree.token(of: min(first, second))..<tree.token(of: max(first, second))
    return range.contains { tree.view.isByte(UInt8(ascii: ";"), at: $0) }
  }

  /// Whether a verb of speech says nothing of its own, so that it speaks of what it is hung on.
  private func isEmpty(_ verb: Int) -> Bool {
    tree.dependents(of: verb, .ccomp, .obj).isEmpty
  }

  /// A verb of speech; `claimed 275 lives` is none.
  private func isSpeech(_ word: Int) -> Bool {
    guard tree.tag(of: word).isVerb else { return false }
    guard
      tree.has(.speech, at: word)
        || tree.has(.reporting, at: word) && !tree.dependents(of: word, .ccomp).isEmpty
    else { return false }
    guard node.governor == word, node.role == .object else { return true }
    let event = tree.view.relations.covering(tree.token(of: word))?.value.isEvent ?? false
    return !event
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
