import Foundation
import Testing

@testable import TallyReports

/// The contrast that WCAG 2.2 asks for at level AA: 4.5 for text, 3 for graphics.
@Suite("Contrast")
struct ContrastTests {
  private static let texts = ["ink", "soft", "link", "major", "moderate", "minor", "good"]
  private static let shapes = (0..<8).map { "k\($0)" }

  @Test("text and shapes stand out, by day and by night", arguments: [0, 1])
  func contrast(_ scheme: Int) throws {
    let colours = try colours(scheme)
    for ground in ["bg", "card", "well"] {
      for name in ContrastTests.texts { try expect(name, on: ground, 4.5, in: colours) }
      for name in ContrastTests.shapes { try expect(name, on: ground, 3, in: colours) }
    }
    for name in ContrastTests.shapes { try expect(name, on: "band", 3, in: colours) }
    for ground in ["bg", "card", "well"] { try expect("edge", on: ground, 3, in: colours) }
    for name in ["ink", "soft"] { try expect(name, on: "band", 4.5, in: colours) }
    try expect("mark-ink", on: "mark", 4.5, in: colours)
    // A badge of the worst grade is filled, and its word stands in the colour of the card.
    try expect("card", on: "major", 4.5, in: colours)
  }

  @Test("every colour of the sheet is one of those whose contrast is computed")
  func named() {
    let rules = HTMLStyle.sheet.components(separatedBy: "\n").filter { !$0.contains("--bg:#") }
    for rule in rules { #expect(!rule.contains(":#") && !rule.contains("rgb("), "\(rule)") }
  }

  private func expect(
    _ name: String, on ground: String, _ least: Double, in colours: [String: Double]
  ) throws {
    let first = try #require(colours[name])
    let second = try #require(colours[ground])
    let ratio = (max(first, second) + 0.05) / (min(first, second) + 0.05)
    #expect(ratio >= least, "\(name) on \(ground): \(ratio)")
  }

  /// The relative luminance of each named colour: the first block by day, the second by night.
  private func colours(_ scheme: Int) throws -> [String: Double] {
    let blocks = HTMLStyle.sheet.components(separatedBy: ":root{").dropFirst()
    let block = try #require(blocks.dropFirst(scheme).first?.components(separatedBy: "}").first)
    var colours: [String: Double] = [:]
    for declaration in block.components(separatedBy: ";") {
      let parts = declaration.components(separatedBy: ":")
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
      colours[String(parts[0].dropFirst(2))] = luminance(String(parts[1].dropFirst()))
    }
    return colours
  }

  private func luminance(_ digits: String) -> Double {
    let long = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : digits
    let value = Int(long, radix: 16) ?? 0
    let channels: [Double] = [16, 8, 0].map { shift in
      let share = Double((value >> shift) & 0xFF) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
