import TallyQuantities
import TallyText

extension QuantityRules {
  /// Reads units, prefixes, currencies and the dimensions that are quotients of others.
  mutating func addUnits(from folder: inout RuleFolder, vocabulary: inout Vocabulary) throws {
    var prefixes: [String: RuleLine<PrefixRow>] = [:]
    for line in try folder.rows(PrefixRow.self, table: "prefixes") {
      prefixes[line.row.name] = line
    }
    for line in try folder.rows(UnitRow.self, table: "units") {
      let wordings = UnitWordings(line.row)
      add(wordings, line, prefix: nil, &vocabulary)
      for name in line.row.prefixes {
        guard let prefix = prefixes[name] else {
          throw RuleError(
            location: line.location, reason: "no row of rules/prefixes is named \"\(name)\"")
        }
        add(wordings.prefixed(by: prefix.row), line, prefix: prefix, &vocabulary)
      }
    }
    let multiples = prefixes.values.map(\.row).sorted { $0.scale < $1.scale }
    let currencies = try folder.rows(CurrencyRow.self, table: "currencies")
    for line in currencies { add(line, multiples: multiples, &vocabulary) }
    let byName = Dictionary(units.rules.map { ($0.unit.name, $0.unit) }) { first, _ in first }
    for line in currencies {
      for entry in line.row.local {
        let parts = entry.split(separator: ":", maxSplits: 1)
        guard let country = parts.first, let name = parts.last, parts.count == 2,
          let unit = byName[String(name.drop { $0 == " " })]
        else {
          throw RuleError(
            location: line.location, reason: "\"\(entry)\" is no \"country: currency\"")
        }
        units.locals["money \(line.row.code)", default: [:]][String(country)] = unit
      }
    }
    for line in try folder.rows(DimensionRow.self, table: "dimensions") {
      let key = UnitTable.Quotient(
        numerator: line.row.numerator, denominator: line.row.denominator)
      units.quotients[key] = (line.row.name, line.id)
    }
  }

  private mutating func add(
    _ wordings: UnitWordings, _ line: RuleLine<UnitRow>, prefix: RuleLine<PrefixRow>?,
    _ vocabulary: inout Vocabulary
  ) {
    let row = line.row
    guard let scale = row.scale.multiplied(by: prefix?.row.scale ?? .one) else { return }
    let unit = MeasurementUnit(
      name: (prefix?.row.name ?? "") + row.name, dimension: row.dimension, base: row.base,
      scale: scale, offset: row.offset, rule: line.id, plainName: row.plainName,
      part: prefix == nil ? row.part : nil)
    let place = units.insert(
      UnitRule(
        unit: unit, kind: row.kind, prefix: prefix?.id,
        cues: row.cues.map { vocabulary.intern($0) }, prefersLarge: false,
        takesSums: row.takesSums))
    for text in wordings.free { insert(after: text, place, isExact: false, &vocabulary) }
    for text in wordings.symbols { insert(after: text, place, isExact: true, &vocabulary) }
    guard prefix == nil else { return }
    for text in row.guarded {
      insert(after: text, place, isExact: false, isGuarded: true, &vocabulary)
    }
    for text in row.before { insert(before: text, place, isExact: false, &vocabulary) }
    if row.isApposition { units.apposition = place }
  }

  private mutating func add(
    _ line: RuleLine<CurrencyRow>, multiples: [PrefixRow], _ vocabulary: inout Vocabulary
  ) {
    let row = line.row
    let isWhole = row.base == row.name
    let unit = MeasurementUnit(
      name: row.name, dimension: "money \(row.code)", base: row.base, scale: row.scale,
      offset: .zero, rule: line.id, plainName: row.plainName,
      part: isWhole ? MeasurementUnit.Part(name: nil, count: row.parts) : nil)
    let place = units.insert(
      UnitRule(
        unit: unit, kind: .money, prefix: nil, cues: row.cues.map { vocabulary.intern($0) },
        prefersLarge: true, takesSums: isWhole))
    for text in [row.name] + row.aliases { insert(after: text, place, isExact: false, &vocabulary) }
    for text in row.signs + (isWhole ? [row.code] : []) {
      insert(after: text, place, isExact: true, &vocabulary)
    }
    for text in row.signs + (isWhole && !row.codeIsWord ? [row.code] : []) {
      insert(before: text, place, isExact: true, &vocabulary)
    }
    for text in row.tightSigns {
      insert(before: text, place, isExact: true, isGuarded: true, &vocabulary)
    }
    for text in row.before { insert(before: text, place, isExact: false, &vocabulary) }
    for text in row.guarded {
      insert(after: text, place, isExact: false, isGuarded: true, &vocabulary)
    }
    guard isWhole, !row.codeIsWord else { return }
    for prefix in multiples {
      for text in prefix.currencySymbols.map({ $0 + row.code }) {
        insert(after: text, place, isExact: false, multiple: prefix.scale, &vocabulary)
        insert(before: text, place, isExact: false, multiple: prefix.scale, &vocabulary)
      }
    }
  }

  private mutating func insert(
    after text: String, _ unit: Int, isExact: Bool, isGuarded: Bool = false,
    multiple: Rational = .one, _ vocabulary: inout Vocabulary
  ) {
    let words = vocabulary.internPhrase(text)
    note(words.first, opens: .unitAfter)
    units.insert(
      after: words,
      UnitTable.Meaning(
        unit: unit, exact: isExact ? exact(text) : nil, isGuarded: isGuarded, multiple: multiple))
  }

  private mutating func insert(
    before text: String, _ unit: Int, isExact: Bool, isGuarded: Bool = false,
    multiple: Rational = .one, _ vocabulary: inout Vocabulary
  ) {
    let words = vocabulary.internPhrase(text)
    units.insert(
      before: words,
      UnitTable.Meaning(
        unit: unit, exact: isExact ? exact(text) : nil, isGuarded: isGuarded, multiple: multiple))
    note(words.first, opens: [.reading, .unitBefore])
  }

  /// The bytes of a wording as tokens show them: without white space.
  private func exact(_ text: String) -> [UInt8] { text.utf8.filter { $0 != 0x20 } }
}

/// The wordings of a unit, with or without a prefix.
private struct UnitWordings {
  /// Wordings whose case does not matter.
  let free: [String]
  /// Wordings that count only as they are written.
  let symbols: [String]

  init(_ row: UnitRow) {
    free = [row.name] + row.aliases
    symbols = row.symbols
  }

  private init(free: [String], symbols: [String]) {
    self.free = free
    self.symbols = symbols
  }

  func prefixed(by prefix: PrefixRow) -> UnitWordings {
    UnitWordings(
      free: free.map { prefix.name + $0 },
      symbols: prefix.symbols.flatMap { sign in symbols.map { sign + $0 } })
  }
}
