/// Finds the pairs of cells whose keys may speak of one fact, without trying every pair.
///
/// A hash join: two keys that match are equal in all parts that both know, so the cells of each pattern of
/// known parts are looked up by the parts that they share with another pattern. Costs time in proportion to the
/// cells and the pairs that come out.
struct CellJoin {
  private let keys: [FactKey]
  private let matcher: KeyMatcher

  /// Two cells, the first not after the second, and how sure it is that they speak of one fact.
  struct Pair: Sendable {
    let first: Int
    let second: Int
    let confidence: Double
  }

  /// Makes a join over the keys of cells.
  init(_ keys: [FactKey], matcher: KeyMatcher) {
    self.keys = keys
    self.matcher = matcher
  }

  /// The pairs, each once; a cell that can be compared within itself is paired with itself.
  func pairs() -> [Pair] {
    let patterns = patterns()
    var pairs: [Pair] = []
    for (index, one) in patterns.enumerated() {
      for other in patterns[index...] {
        join(one, other, into: &pairs)
      }
    }
    return pairs
  }

  /// The cells that know the same parts of their keys.
  private struct Pattern {
    let known: FactKey.Parts
    var cells: [Int]
  }

  private func patterns() -> [Pattern] {
    var patterns: [Pattern] = FactKey.Parts.sets.map { Pattern(known: $0, cells: []) }
    for (cell, key) in keys.enumerated() where matcher.canMatch(key) {
      patterns[Int(key.known.rawValue)].cells.append(cell)
    }
    return patterns.filter { !$0.cells.isEmpty }
  }

  private func join(_ one: Pattern, _ other: Pattern, into pairs: inout [Pair]) {
    guard matcher.canMatch(one.known, other.known) else { return }
    let shared = one.known.intersection(other.known)
    let isSame = one.known == other.known
    var index: [FactKey: [Int]] = [:]
    for cell in other.cells {
      index[bucket(keys[cell], shared), default: []].append(cell)
    }
    for cell in one.cells {
      let key = bucket(keys[cell], shared)
      for match in index[key] ?? [] where !isSame || match >= cell {
        add(cell, match, to: &pairs)
      }
    }
    guard shared.contains(.place) else { return }
    joinPlaces(one.cells, index, shared, into: &pairs)
    if !isSame {
      var reverse: [FactKey: [Int]] = [:]
      for cell in one.cells { reverse[bucket(keys[cell], shared), default: []].append(cell) }
      joinPlaces(other.cells, reverse, shared, into: &pairs)
    }
  }

  /// Pairs cells with those whose place holds theirs.
  private func joinPlaces(
    _ cells: [Int], _ index: [FactKey: [Int]], _ shared: FactKey.Parts, into pairs: inout [Pair]
  ) {
    for cell in cells {
      guard let around = matcher.table.places[keys[cell].place] else { continue }
      var key = bucket(keys[cell], shared)
      for place in around {
        key.place = place
        for match in index[key] ?? [] where !isMutual(cell, match) || cell < match {
          add(min(cell, match), max(cell, match), to: &pairs)
        }
      }
    }
  }

  /// Whether each place is said to hold the other, so that both would bring the same pair.
  private func isMutual(_ cell: Int, _ match: Int) -> Bool {
    matcher.table.lies(keys[match].place, in: keys[cell].place)
  }

  /// The part of a key by which it is looked up. Kin of other names share a bucket, so names are left to the match.
  private func bucket(_ key: FactKey, _ shared: FactKey.Parts) -> FactKey {
    var bucket = key.keeping(shared)
    bucket.counted = matcher.family(of: bucket.counted)
    return bucket
  }

  private func add(_ first: Int, _ second: Int, to pairs: inout [Pair]) {
    guard let confidence = matcher.match(keys[first], keys[second]).confidence else { return }
    pairs.append(Pair(first: first, second: second, confidence: confidence))
  }
}
