/// Why two claims with matching keys are not compared.
enum Obstacle: String, Hashable, CaseIterable {
  /// One of them says that something is not so.
  case negated = "one of them says that something is not so"
  /// Both figures stand in one sentence, where an author gives two facts.
  case sameSentence = "both stand in one sentence, where an author gives two facts"
  /// One text gives one figure twice.
  case repeated = "one text gives the same figure twice, which is one source"
  /// One text gives two figures, and a part that only one of them names may tell them apart.
  case sameAuthor =
    "one text gives both, and a part that only one of them names may tell them apart"
  /// Neither place, actor nor event is known on both sides, and no date ties the two together.
  case loose =
    "no place, actor or event is known on both sides, and their dates do not tie them together"
  /// The smaller figure may be a part of the larger.
  case part = "one place lies in the other, and the smaller figure may be a part of the larger"
  /// Their dates tell two facts apart.
  case otherTime = "their dates tell two periods or occasions apart"
}
