/// By what the findings of a page can be filtered: each choice has a short key, which its findings carry.
struct FindingFilters: Sendable {
  /// One property of findings and the values that it has on the page.
  struct Property: Sendable {
    /// What it is called.
    let name: String
    /// The letter that its keys begin with.
    let letter: Character
    /// The values, in order; a value's key is the letter and its place here.
    let values: [String]
  }

  /// The properties, those without any value left out.
  let properties: [Property]

  private let keys: [String: String]

  /// Gathers the values of findings; linear in the number of their claims.
  init(_ findings: [FindingRecord], index: ReportIndex) {
    let features = findings.map { FindingFeatures($0, index: index) }
    properties = [
      Property(
        name: "Severity", letter: "v",
        values: FindingFeatures.severities.filter { name in
          features.contains { $0.severity == name }
        }),
      Property(
        name: "State", letter: "b",
        values: FindingState.allCases.map(\.rawValue).filter { name in
          features.contains { $0.state == name }
        }),
      Property(name: "Source", letter: "s", values: FindingFilters.all(features, \.sources)),
      Property(name: "Thing", letter: "t", values: FindingFilters.all(features, \.things)),
      Property(name: "Place", letter: "p", values: FindingFilters.all(features, \.places)),
    ].filter { !$0.values.isEmpty }
    let numbers = Dictionary(
      uniqueKeysWithValues: properties.map { property in
        let numbered = property.values.enumerated().map { ($1, $0) }
        return (property.letter, Dictionary(uniqueKeysWithValues: numbered))
      })
    keys = Dictionary(
      zip(findings, features).map { finding, features in
        let keys = features.values.compactMap { letter, value in
          numbers[letter]?[value].map { "\(letter)\($0)" }
        }
        return (finding.fingerprint, keys.joined(separator: " "))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The keys of a finding, with blanks between them: `v0 s1 s4 t0`.
  func keys(of finding: FindingRecord) -> String { keys[finding.fingerprint] ?? "" }

  private static func all(
    _ features: [FindingFeatures], _ property: KeyPath<FindingFeatures, [String]>
  ) -> [String] {
    Set(features.flatMap { $0[keyPath: property] }).sorted()
  }
}
