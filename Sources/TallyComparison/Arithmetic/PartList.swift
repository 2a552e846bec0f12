import TallyClaims
import TallyQuantities
import TallyText

/// Figures of a sentence that stand in a list, each a part of one whole: `97 women and 54 men`, `nine in Porto and four
/// in Braga`.
struct PartList {
  /// What the parts differ in.
  enum Difference: Hashable {
    /// In what is counted.
    case kinds(CountedParts)
    /// In where it is.
    case places([String])
  }

  /// The places of the parts among the figures of the sentence.
  let places: ClosedRange<Int>
  /// What the parts differ in.
  let difference: Difference
  /// What all parts say of the thing; nil where none does.
  let relation: String?

  /// How many words may stand between a part and the next.
  private static let reach = 5
  /// How many parts a list has at most, so that no sentence costs more than its length.
  private static let most = 8

  /// The lists of a sentence, each as long as can be.
  static func lists(_ figures: SentenceFigures, keys: [ClaimKey], parts: [CountedParts])
    -> [PartList]
  {
    var lists: [PartList] = []
    var start = 0
    while start + 1 < keys.count {
      var end = start
      while end + 1 < keys.count, end < start + most - 1, isLinked(figures, end, keys) { end += 1 }
      let ends = (start + 1..<max(start + 1, end + 1)).reversed()
      if let list = ends.lazy.compactMap({ list(figures, start...$0, keys, parts) }).first {
        lists.append(list)
        start = list.places.upperBound + 1
      } else {
        start += 1
      }
    }
    return lists
  }

  private static func isLinked(_ figures: SentenceFigures, _ place: Int, _ keys: [ClaimKey])
    -> Bool
  {
    let words = figures.words(from: place, to: place + 1)
    let (one, other) = (figures.claim(place), figures.claim(place + 1))
    return !words.isEmpty && words.count <= reach
      && (words.last == "and" || words.count <= 3)
      && one.quantity.isCount && other.quantity.isCount
      && one.modality == .asserted && other.modality == .asserted
      && fits(keys[place].relation, keys[place + 1].relation)
      && fits(keys[place].actor, keys[place + 1].actor)
      && fits(keys[place].event, keys[place + 1].event)
  }

  private static func fits(_ one: String?, _ other: String?) -> Bool {
    one == nil || other == nil || one == other
  }

  /// The list that figures make of which the last is joined to the others; nil where they are no parts of one whole.
  private static func list(
    _ figures: SentenceFigures, _ places: ClosedRange<Int>, _ keys: [ClaimKey],
    _ parts: [CountedParts]
  ) -> PartList? {
    guard figures.words(from: places.upperBound - 1, to: places.upperBound).last == "and" else {
      return nil
    }
    let relations = Set(places.compactMap { keys[$0].relation })
    guard relations.count < 2 else { return nil }
    let counted = places.compactMap { keys[$0].counted }
    guard counted.count == places.count else { return nil }
    if let row = parts.first(where: { $0.holds(counted) }) {
      guard Set(places.compactMap { keys[$0].place }).count < 2 else { return nil }
      return PartList(places: places, difference: .kinds(row), relation: relations.first)
    }
    let names = places.compactMap { keys[$0].place }
    let isApart = places.allSatisfy { Set(keys[$0].placeWithin).isDisjoint(with: names) }
    guard Set(counted).count == 1, Set(names).count == places.count, isApart,
      places.allSatisfy({ keys[$0].relation != nil })
    else { return nil }
    return PartList(places: places, difference: .places(names), relation: relations.first)
  }
}
