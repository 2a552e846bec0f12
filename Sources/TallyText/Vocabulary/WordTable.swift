/// Values for single words: months by name, abbreviations; a look-up is one access to an array.
package struct WordTable<Value: Sendable>: Sendable {
  private var values: [Value?] = []

  /// Makes an empty table.
  package init() {}

  /// The value of a word; nil for words that have none. Setting a value for the unknown word does nothing.
  package subscript(word: WordID) -> Value? {
    get { Int(word.number) < values.count ? values[Int(word.number)] : nil }
    set {
      guard word != .unknown else { return }
      let index = Int(word.number)
      if index >= values.count {
        values += Array(repeating: nil, count: index + 1 - values.count)
      }
      values[index] = newValue
    }
  }
}
