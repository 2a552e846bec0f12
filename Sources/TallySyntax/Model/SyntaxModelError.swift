/// Why bytes are no model that can be used.
package enum SyntaxModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes do not start as a model does.
  case foreign
  /// The model was written for another version of the format or of the features.
  case version(UInt32)
  /// The model is longer or shorter than it says.
  case size(expected: Int, found: Int)
  /// The checksum is not that of the bytes.
  case damaged
  /// The tables do not fit each other.
  case inconsistent

  package var description: String {
    switch self {
    case .foreign: "is no model of Tally"
    case .version(let found):
      "is a model of version \(found), not \(SyntaxModelFormat.version); get the one that came with this build"
    case .size(let expected, let found):
      "has \(found) bytes, not the \(expected) that it should; it may be cut short"
    case .damaged: "is damaged: its checksum is not that of its bytes"
    case .inconsistent: "is damaged: its tables do not fit each other"
    }
  }
}
