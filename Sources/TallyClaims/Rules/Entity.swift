package import TallyText

/// A country, place, organization or force that rules know; a class, so that looking at one copies no names.
package final class Entity: Sendable {
  /// What kind of thing it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case country, territory, city, region, sea, organization, force, continent, place

    /// Whether things can be in it.
    package var isPlace: Bool { self != .organization && self != .force }

    /// Whether it is a country or more, where things happen in many spots at once.
    package var isBroad: Bool {
      switch self {
      case .country, .territory, .continent, .sea: true
      case .city, .region, .organization, .force, .place: false
      }
    }
  }

  /// The canonical name.
  package let name: String

  /// What kind of thing it is.
  package let kind: Kind

  /// What holds it, from near to far, by canonical names.
  package let within: [String]

  /// The country that it is or lies in or belongs to, if rules say.
  package let country: String?

  /// The country whose armed service it is.
  package let serves: String?

  /// The country whose government newspapers call by this city's name.
  package let capitalOf: String?

  /// The rule that it stands in.
  package let rule: RuleID

  /// Makes an entity.
  package init(
    name: String, kind: Kind, within: [String], country: String?, serves: String?,
    capitalOf: String?, rule: RuleID
  ) {
    self.serves = serves
    self.capitalOf = capitalOf
    self.name = name
    self.kind = kind
    self.within = within
    self.country = country
    self.rule = rule
  }
}
