/// Counts the members of a JSON object without decoding it.
enum MemberCount {
  /// The members of the outermost object: its colons outside strings and inner objects; one pass.
  static func members(in json: Span<UInt8>) -> Int {
    var members = 0
    var depth = 0
    var place = 0
    while place < json.count {
      switch json[place] {
      case UInt8(ascii: "\""): place = endOfString(in: json, from: place)
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth &+= 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth &-= 1
      case UInt8(ascii: ":") where depth == 1: members &+= 1
      default: break
      }
      place += 1
    }
    return members
  }

  /// The place of the quote that closes a string, or the end.
  private static func endOfString(in json: Span<UInt8>, from start: Int) -> Int {
    var place = start + 1
    while place < json.count, json[place] != UInt8(ascii: "\"") {
      place += json[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return place
  }
}
