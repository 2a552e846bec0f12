package import TallyText

extension ParsedSentence {
  /// The words above a word, its head first and the root last.
  package func ancestors(of word: Int) -> [Int] {
    guard words.indices.contains(word) else { return [] }
    var found: [Int] = []
    var place = word
    while let head = words[place].head {
      found.append(head)
      place = head
    }
    return found
  }

  /// Whether the first word stands above the second.
  package func isAncestor(_ upper: Int, of lower: Int) -> Bool {
    guard words.indices.contains(lower) else { return false }
    var place = lower
    while let head = words[place].head {
      if head == upper { return true }
      place = head
    }
    return false
  }

  /// The lowest word that stands above both words or is one of them; nil where a word is not there.
  package func lowestCommonAncestor(_ first: Int, _ second: Int) -> Int? {
    guard words.indices.contains(first), words.indices.contains(second) else { return nil }
    var isAbove = [Bool](repeating: false, count: words.count)
    for place in [first] + ancestors(of: first) { isAbove[place] = true }
    return ([second] + ancestors(of: second)).first { isAbove[$0] }
  }

  /// The words of the part of the tree below a word, itself included, in order.
  package func subtree(of word: Int) -> [Int] {
    guard words.indices.contains(word) else { return [] }
    var found = [word]
    var next = 0
    while next < found.count {
      found += dependents(of: found[next])
      next += 1
    }
    return found.sorted()
  }

  /// The stretch of text from the first to the last word below a word, itself included.
  package func subtreeSpan(of word: Int) -> TextSpan? {
    let below = subtree(of: word)
    guard let first = below.first, let last = below.last else { return nil }
    return TextSpan(words[first].span.start, words[last].span.end)
  }

  /// The word whose bytes hold a place in the reading text; nil where none does. A binary search.
  package func word(at offset: Int) -> Int? {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < words.count, words[low].span.start <= offset else { return nil }
    return low
  }

  /// The words that share bytes with a stretch of text, as positions.
  package func words(overlapping span: TextSpan) -> Range<Int> {
    let first = words.firstIndex { $0.span.end > span.start } ?? words.count
    let end = words[first...].firstIndex { $0.span.start >= span.end } ?? words.count
    return first..<max(first, end)
  }

  /// The topmost word of a stretch of the sentence: the first whose head lies outside; nil for an empty stretch.
  package func top(of range: Range<Int>) -> Int? {
    range.first { place in
      guard words.indices.contains(place) else { return false }
      return words[place].head.map { !range.contains($0) } ?? true
    }
  }
}
