/// Names and their numbers, in the order in which they come up; the empty name is number 0.
struct NameTable: Sendable {
  private var numbers: [String: Int32] = [:]
  private(set) var names: [String] = [""]

  /// The number of a name, which is added if it is new; 0 where there is none.
  mutating func number(_ name: String?) -> Int32 {
    guard let name, !name.isEmpty else { return 0 }
    if let known = numbers[name] { return known }
    let number = Int32(clamping: names.count)
    numbers[name] = number
    names.append(name)
    return number
  }

  /// The name with the given number; nil for 0.
  func name(_ number: Int32) -> String? {
    number > 0 && Int(number) < names.count ? names[Int(number)] : nil
  }
}
