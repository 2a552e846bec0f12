/// A value of JSON (RFC 8259) with the line it stands on, so that a mistake can be named by its place.
struct PlacedJSON: Hashable, Sendable {
  /// What it is.
  indirect enum Kind: Hashable, Sendable {
    case null
    case flag(Bool)
    /// A number as it is written.
    case number(String)
    case text(String)
    case list([PlacedJSON])
    case object([Member])
  }

  /// A member of an object.
  struct Member: Hashable, Sendable {
    /// The name.
    let name: String
    /// The line of the name, from 1.
    let line: Int
    /// The value.
    let value: PlacedJSON
  }

  /// What it is.
  let kind: Kind
  /// The line of its first character, from 1.
  let line: Int

  /// What it is, in words.
  var words: String {
    switch kind {
    case .null: "null"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let digits): digits
    case .text(let text): "\"\(text)\""
    case .list: "a list"
    case .object: "an object"
    }
  }
}
