/// A word while its sentence is parsed: what it looks like and what has been attached to it.
///
/// Node 0 stands for no word, nodes 1 to n for the words, node n + 1 for the root.
struct ParserNode {
  /// The hash of the word.
  var form: UInt64
  /// The hash of its tag.
  var tag: UInt64
  /// The hash of both.
  var both: UInt64
  /// The hash of its class in a dictionary, as the part of speech that it is.
  var sense: UInt64
  /// The hash of the preposition or conjunction that marks it; 0 until one is attached.
  var marker: UInt64 = 0
  /// Its tag as a bit.
  var tagBit: UInt64 = 0
  /// The head that the scout found for it, and the last word whose head it found it to be; 0 without a scout.
  var guideHead: Int32 = 0
  var guideLast: Int32 = 0
  /// The relations of its dependents on the left and on the right, a bit each; their tags while no relations are named.
  var leftRelations: UInt64 = 0
  var rightRelations: UInt64 = 0
  /// Its outermost dependents, and those next to them; 0 where there are none.
  var firstLeft: Int32 = 0
  var secondLeft: Int32 = 0
  var firstRight: Int32 = 0
  var secondRight: Int32 = 0
  /// The numbers of its dependents on either side.
  var leftCount: UInt32 = 0
  var rightCount: UInt32 = 0
  /// Its head, and what it is to it; the node of none until it is attached.
  var head: Int32 = 0
  var relation: DependencyRelation = .dep
}
