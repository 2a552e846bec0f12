import TallyQuantities
import TallySyntax
import TallyText

/// Where a figure hangs in the tree: its number, the noun it counts, and the verb or noun that governs both.
struct FigureNode {
  /// What the figure and its noun are to the word that governs them.
  enum Role: Hashable {
    /// The subject of an active verb.
    case subject
    /// The subject of a passive verb.
    case undergoer
    /// The object of a verb.
    case object
    /// Any other part of the clause.
    case oblique
  }

  /// The topmost word of the figure.
  let number: Int

  /// The noun that it counts; nil where the text leaves it out.
  let noun: Int?

  /// The verb, or the predicate of a clause without one, that governs the noun or the number.
  let governor: Int?

  /// What they are to it.
  let role: Role

  /// Whether the figure or its noun hangs on the governor itself, or is coordinated with what does.
  let isDirect: Bool

  /// The noun for a happening that governs the noun: `deployment` of hundreds.
  let eventNoun: Int?

  /// The word that the tree is walked from.
  var anchor: Int { noun ?? number }

  /// Finds a figure in a tree; nil where the tree does not have its words.
  init?(_ mention: QuantityMention, in tree: SentenceTree) {
    guard let top = tree.top(of: mention.tokens) else { return nil }
    let number = FigureNode.number(above: top, mention, tree)
    let noun = FigureNode.noun(of: number, mention, tree)
    self.number = number
    self.noun = noun
    let walk = FigureNode.walk(from: noun ?? number, in: tree)
    governor = walk.governor
    role = walk.role
    eventNoun = walk.event
    isDirect = walk.isDirect
  }

  /// The last word of the figure on the way up: `3` in `3 million`, `hundreds` in `hundreds of thousands`.
  private static func number(
    above word: Int, _ mention: QuantityMention, _ tree: SentenceTree
  ) -> Int {
    var word = word
    for _ in 0..<SentenceTree.height {
      guard let head = tree.head(of: word), mention.tokens.contains(tree.token(of: head)) else {
        return word
      }
      word = head
    }
    return word
  }

  /// The noun that a figure counts: its head, or what stands after its `of`.
  private static func noun(
    of number: Int, _ mention: QuantityMention, _ tree: SentenceTree
  ) -> Int? {
    var place = number
    var container: Int?
    if [.nummod, .compound, .amod, .det].contains(tree.relation(of: number).universal),
      let head = tree.head(of: number), tree.tag(of: head).isNoun, head > number
    {
      guard tree.has(.container, at: head) else { return head }
      container = head
      place = head
    }
    for _ in 0..<SentenceTree.height {
      let next = tree.dependents(of: place, .nmod).first {
        $0 > place && tree.isGoverned($0, by: .ofPreposition)
      }
      guard let next else { break }
      place = next
      let isMeasure =
        mention.tokens.contains(tree.token(of: place)) || tree.has([.tally, .container], at: place)
      if !isMeasure, tree.tag(of: place).isNoun { return place }
    }
    return container
  }

  /// Goes up from a noun to what governs it.
  private static func walk(
    from anchor: Int, in tree: SentenceTree
  ) -> (governor: Int?, role: Role, event: Int?, isDirect: Bool) {
    var place = anchor
    var event: Int?
    var isDirect = true
    for _ in 0..<SentenceTree.height {
      guard let head = tree.head(of: place) else { break }
      switch tree.relation(of: place) {
      case .nsubj, .nsubjOuter: return (head, .subject, event, isDirect)
      case .nsubjPassive: return (head, .undergoer, event, isDirect)
      case .obj, .iobj: return (head, .object, event, isDirect)
      case .obl, .oblUnmarked, .oblAgent, .xcomp, .advcl: return (head, .oblique, event, isDirect)
      case .nmod:
        let relation = tree.view.relations.covering(tree.token(of: head))
        if event == nil, relation?.value.isNoun == true { event = head }
      default: break
      }
      isDirect = isDirect && tree.relation(of: place) == .conj
      place = head
    }
    return (tree.tag(of: place).isVerb && place != anchor ? place : nil, .oblique, event, false)
  }
}
