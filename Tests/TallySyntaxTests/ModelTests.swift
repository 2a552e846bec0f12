import Foundation
import TallyKit
import TallySyntax
import TallyTestSupport
import Testing

@testable import TallyEvaluation

@Suite("The model file")
struct ModelTests {
  @Test("a model that is cut short is told at any length")
  func cut() throws {
    let bytes = try SmallModel.bytes()
    for length in [0, 1, 7, 8, 12, 23, 24, 63, 64, 1_000, bytes.count / 2, bytes.count - 1] {
      let part = Array(bytes[..<length])
      #expect(throws: SyntaxModelError.self) { _ = try SyntaxModel(part.span) }
    }
    let longer = bytes + [0]
    #expect(throws: SyntaxModelError.size(expected: bytes.count, found: bytes.count + 1)) {
      _ = try SyntaxModel(longer.span)
    }
  }

  @Test("a byte that changed anywhere is told")
  func damaged() throws {
    var bytes = try SmallModel.bytes()
    for place in stride(from: 16, to: bytes.count, by: bytes.count / 61) {
      bytes[place] ^= 0x10
      #expect(throws: SyntaxModelError.damaged) { _ = try SyntaxModel(bytes.span) }
      bytes[place] ^= 0x10
    }
    bytes[0] ^= 1
    #expect(throws: SyntaxModelError.foreign) { _ = try SyntaxModel(bytes.span) }
    bytes[0] ^= 1
    bytes[8] = 200
    #expect(throws: SyntaxModelError.version(200)) { _ = try SyntaxModel(bytes.span) }
  }

  @Test("tables that do not fit each other are told, even with the right checksum")
  func inconsistent() throws {
    let bytes = try SmallModel.bytes()
    for place in stride(
      from: SyntaxModelFormat.checkedStart, to: SyntaxModelFormat.tablesStart, by: 4)
    {
      for value: UInt8 in [0, 1, 3, 0xFF] {
        var changed = bytes
        guard changed[place] != value else { continue }
        for offset in 0..<4 { changed[place + offset] = value }
        let sum = SyntaxModelFormat.checksum(changed.span, from: SyntaxModelFormat.checkedStart)
        for offset in 0..<8 {
          changed[16 + offset] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * offset))
        }
        #expect(throws: SyntaxModelError.inconsistent) { _ = try SyntaxModel(changed.span) }
      }
    }
  }

  @Test("a missing or foreign file is told with its path")
  func missing() async throws {
    try await TemporaryFolder.with { folder in
      let none = "\(folder.path)/none.syntax"
      let error = #expect(throws: RunError.self) {
        _ = try SyntaxModelLocator(named: none, executable: nil).find()
      }
      #expect(error?.description.contains(none) == true)
      let text = try folder.write("not a model", to: "text.syntax")
      let foreign = #expect(throws: RunError.self) {
        _ = try SyntaxModel(contentsOf: URL(filePath: text))
      }
      #expect(foreign?.place == text)
      let empty = try folder.write("", to: "empty.syntax")
      #expect(throws: RunError.self) { _ = try SyntaxModel(contentsOf: URL(filePath: empty)) }
      #expect(throws: RunError.self) { _ = try SyntaxModel(contentsOf: folder.url) }
    }
  }
}
