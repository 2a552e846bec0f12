import Foundation
import TallyClaims
import TallyReports
import TallyText

/// One line of a table of sentences: a text, a figure in it, and what a careful reader says the figure is about.
///
/// A slot that is not there is not asked for; one that is null must stay empty.
struct GoldSlots: Decodable, Sendable {
  /// What the line is about, in grammar or wording.
  let phenomenon: String
  /// The sentence with the figure.
  let text: String
  /// The sentences before it.
  let context: String?
  /// The figure as it stands in the sentence; where it stands twice, the first is meant.
  let figure: String
  /// The day of publication.
  let published: String?
  /// The slots that are asked for, each with the values expected; none where it must stay empty.
  let slots: [SlotName: [String]]

  /// The whole text to read, and the first and last byte of the figure in it.
  var reading: (text: String, start: Int, end: Int) {
    let opening = context.map { $0 + " " } ?? ""
    let before = text.range(of: figure).map { text[..<$0.lowerBound] } ?? ""
    let start = opening.utf8.count + before.utf8.count
    return (opening + text, start, start + figure.utf8.count)
  }

  private enum Key: String, CodingKey { case phenomenon, text, context, figure, published, asOf }

  init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: Key.self)
    phenomenon = try row.decode(String.self, forKey: .phenomenon)
    text = try row.decode(String.self, forKey: .text)
    context = try row.decodeIfPresent(String.self, forKey: .context)
    figure = try row.decode(String.self, forKey: .figure)
    published = try row.decodeIfPresent(String.self, forKey: .published)
    let values = try decoder.container(keyedBy: SlotName.self)
    var slots: [SlotName: [String]] = [:]
    for slot in SlotName.allCases where values.contains(slot) {
      slots[slot] = try GoldSlots.values(of: slot, in: values)
    }
    self.slots = slots
  }

  private static func values(
    of slot: SlotName, in row: KeyedDecodingContainer<SlotName>
  ) throws -> [String] {
    switch slot {
    case .restrictors: try row.decode([String].self, forKey: slot).sorted()
    case .asOf:
      try row.decodeIfPresent(DaysRecord.self, forKey: slot).map { [$0.from, $0.to] } ?? []
    default: try row.decodeIfPresent(String.self, forKey: slot).map { [$0] } ?? []
    }
  }
}

/// A slot of a claim by the name that tables of sentences use.
enum SlotName: String, CodingKey, Hashable, Sendable, CaseIterable {
  case counted, actor, place, relation, restrictors, basis, modality, attribution, asOf

  /// What a claim says in the slot, in the form of the table.
  func values(of claim: Claim) -> [String] {
    switch self {
    case .counted: [claim.key.counted].compactMap(\.self)
    case .actor: [claim.key.actor].compactMap(\.self)
    case .place: [claim.key.place].compactMap(\.self)
    case .relation: [claim.key.relation].compactMap(\.self)
    case .restrictors: claim.key.restrictors
    case .basis: [claim.key.basis].compactMap(\.self)
    case .modality: [claim.modality.rawValue]
    case .attribution: [claim.attribution].compactMap(\.self)
    case .asOf: claim.asOf.map { [$0.days.from.description, $0.days.to.description] } ?? []
    }
  }
}
