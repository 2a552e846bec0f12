import TallySyntax

/// How many gold arcs each step would make impossible, in the arc-hybrid system (Goldberg & Nivre 2013).
struct DynamicOracle {
  /// The gold head of each node: 0 for none, `root` for the root's dependent.
  private let heads: [Int]
  /// The gold dependents of each node.
  private let dependents: [[Int]]
  /// Whether a node waits on the stack, by its place there plus one; 0 where it does not.
  private var depths: [Int]

  /// Makes an oracle for a sentence.
  init(_ sentence: TreebankSentence) {
    let root = sentence.count + 1
    var heads = [0]
    var dependents = [[Int]](repeating: [], count: root + 1)
    for (place, head) in sentence.heads.enumerated() {
      heads.append(head == 0 ? root : head)
      dependents[head == 0 ? root : head].append(place + 1)
    }
    self.heads = heads + [0]
    self.dependents = dependents
    depths = Array(repeating: 0, count: root + 1)
  }

  /// The gold head of a node.
  func head(of node: Int) -> Int { heads[node] }

  /// Takes note of a step before it is taken.
  mutating func note(_ step: Transition, in state: borrowing ParserState) {
    switch step {
    case .shift: depths[state.next] = state.stackCount + 1
    case .attachLeft, .attachRight: depths[state.stacked(0)] = 0
    }
  }

  /// The cost of a step that is allowed.
  func cost(of step: Transition, in state: borrowing ParserState) -> Int {
    let (top, below, next) = (state.stacked(0), state.stacked(1), state.next)
    switch step {
    case .shift:
      let lost = dependents[next].count { depths[$0] > 0 }
      return lost + (depths[heads[next]] > 0 && heads[next] != top ? 1 : 0)
    case .attachLeft:
      let lost = dependents[top].count { $0 >= next }
      return lost + (heads[top] == below && below != 0 || heads[top] > next ? 1 : 0)
    case .attachRight:
      return dependents[top].count { $0 >= next } + (heads[top] >= next ? 1 : 0)
    }
  }
}
