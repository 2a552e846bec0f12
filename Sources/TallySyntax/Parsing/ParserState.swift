/// A sentence while it is parsed: a stack of words under way, the next word, and the arcs so far.
///
/// The root waits behind the last word, so that one word becomes its dependent at the very end (Ballesteros & Nivre 2013).
package struct ParserState {
  /// The nodes; see `ParserNode`.
  var nodes: [ParserNode]

  /// The nodes under way, the top last; node 0 thrice below them, so that a look below ends somewhere.
  private var stack: [Int32]

  /// How much of the stack is in use.
  private var depth = 3

  /// The next word.
  package private(set) var next: Int

  /// The node of the root, one more than there are words.
  package let root: Int

  /// Whether a scout has been here; it names no relations itself.
  let isGuided: Bool

  /// Makes the state before the first step.
  ///
  /// - Parameters:
  ///   - guide: the head of each word that a scout found, 1 for the first word; nil for the scout itself.
  ///   - isMirrored: whether the last word is read as the first.
  package init(
    forms: [WordForm], tags: [PartOfSpeech], guide: [Int]?, isMirrored: Bool = false
  ) {
    isGuided = guide != nil
    root = min(forms.count, tags.count) + 1
    next = 1
    nodes = []
    nodes.reserveCapacity(root + 4)
    let edge = FeatureHash.value(900)
    nodes.append(ParserNode(form: edge, tag: edge, both: edge, sense: edge))
    for index in 0..<root - 1 {
      let place = isMirrored ? root - 2 - index : index
      let tag = FeatureHash.value(UInt64(tags[place].rawValue))
      let form = forms[place].form
      nodes.append(
        ParserNode(
          form: form, tag: tag, both: form ^ tag &* 5,
          sense: ParserState.sense(of: forms[place].senses, tags[place]),
          tagBit: 1 &<< UInt64(tags[place].rawValue)))
    }
    for place in 0..<4 {
      let edge = FeatureHash.value(UInt64(901 + min(place, 1)))
      nodes.append(ParserNode(form: edge, tag: edge, both: edge, sense: edge))
    }
    stack = [Int32](repeating: 0, count: root + 3)
    if let guide { nodes.follow(guide, root: root) }
  }

  /// The class of a noun or verb, else the tag alone.
  private static func sense(of senses: WordSenses, _ tag: PartOfSpeech) -> UInt64 {
    if tag.isProperNoun { return FeatureHash.value(700) }
    if tag.isNoun { return FeatureHash.value(600 &+ UInt64(senses.nounClass)) }
    if tag.isVerb { return FeatureHash.value(650 &+ UInt64(senses.verbClass)) }
    return FeatureHash.value(800 &+ UInt64(tag.rawValue))
  }

  /// Whether every word has its head.
  package var isDone: Bool { next == root && depth == 3 }

  /// The number of words on the stack.
  package var stackCount: Int { depth - 3 }

  /// The word on the stack at a depth, 0 for the top; 0 where there is none.
  package func stacked(_ depth: Int) -> Int {
    depth < self.depth ? Int(stack[self.depth - 1 - depth]) : 0
  }

  /// Whether a step may be taken here; at least one may until all is done.
  package func allows(_ step: Transition) -> Bool {
    switch step {
    case .shift: next < root
    case .attachLeft: next < root ? stackCount > 0 : stackCount == 1
    case .attachRight: stackCount > 1
    }
  }

  /// The head and dependent that a step would join; nil for a shift.
  package func arc(of step: Transition) -> (head: Int, dependent: Int)? {
    switch step {
    case .shift: nil
    case .attachLeft: (next, stacked(0))
    case .attachRight: (stacked(1), stacked(0))
    }
  }

  /// The head of a word, 1 for the first; `root` for the root's dependent.
  package func head(of word: Int) -> Int { Int(nodes[word].head) }

  /// What a word is to its head.
  package func relation(of word: Int) -> DependencyRelation { nodes[word].relation }

  /// The heads of a sentence that was read from its end: those of the first word first, in the order of reading.
  package func mirroredHeads() -> [Int] {
    (1..<max(root, 1)).reversed().map { word in
      let head = Int(nodes[word].head)
      return head == root ? root : root - head
    }
  }

  /// Puts the next word onto the stack.
  package mutating func shift() {
    stack[depth] = Int32(truncatingIfNeeded: next)
    depth += 1
    next += 1
  }

  /// Attaches the top of the stack to the next word.
  package mutating func attachLeft(_ relation: DependencyRelation) {
    let dependent = pop()
    join(Int32(truncatingIfNeeded: next), dependent, relation)
    let head = next
    nodes[head].secondLeft = nodes[head].firstLeft
    nodes[head].firstLeft = dependent
    nodes[head].leftCount &+= 1
    nodes[head].leftRelations |= mark(of: dependent, relation)
  }

  /// Attaches the top of the stack to the word below it.
  package mutating func attachRight(_ relation: DependencyRelation) {
    let dependent = pop()
    let head = stacked(0)
    join(Int32(truncatingIfNeeded: head), dependent, relation)
    nodes[head].secondRight = nodes[head].firstRight
    nodes[head].firstRight = dependent
    nodes[head].rightCount &+= 1
    nodes[head].rightRelations |= mark(of: dependent, relation)
  }

  private mutating func pop() -> Int32 {
    depth -= 1
    return stack[depth]
  }

  private mutating func join(_ head: Int32, _ dependent: Int32, _ relation: DependencyRelation) {
    nodes[Int(dependent)].head = head
    nodes[Int(dependent)].relation = relation
    if nodes[Int(dependent)].tagBit & ParserState.markers != 0 {
      nodes[Int(head)].marker = nodes[Int(dependent)].form
    }
  }

  /// The bit of a dependent in the set of its head: its relation, or its tag where relations are not named.
  private func mark(of dependent: Int32, _ relation: DependencyRelation) -> UInt64 {
    isGuided ? 1 &<< UInt64(relation.rawValue) : nodes[Int(dependent)].tagBit
  }

  /// The tags of words that mark how others hang together.
  private static let markers: UInt64 =
    1 << UInt64(PartOfSpeech.preposition.rawValue) | 1
    << UInt64(PartOfSpeech.infinitiveMarker.rawValue)
}

extension [ParserNode] {
  /// Notes what a scout found.
  fileprivate mutating func follow(_ guide: [Int], root: Int) {
    for (place, head) in guide.enumerated() where place + 1 < root && head <= root {
      self[place + 1].guideHead = Int32(truncatingIfNeeded: head)
      self[head].guideLast = Int32(truncatingIfNeeded: place + 1)
    }
  }
}
