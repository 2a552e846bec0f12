import Foundation
import Testing

/// The layers from top to bottom: a module may import those before it, and what `foundation` allows.
private let layers = [
  "TallyText", "TallySyntax", "TallyQuantities", "TallyClaims", "TallyComparison",
  "TallyRulebook", "TallyReports", "TallyKit", "TallyCLI", "TallyEvaluation", "tally",
  "tally-evaluate",
]

/// The engine does without Foundation.
private let engine: Set<String> = [
  "TallyText", "TallySyntax", "TallyQuantities", "TallyClaims", "TallyComparison",
]

@Suite("Layers")
struct LayeringTests {
  @Test("a module imports only what stands above it", arguments: layers)
  func importsOnlyLayersAbove(_ module: String) throws {
    let position = try #require(layers.firstIndex(of: module))
    let above = Set(layers[..<position])
    for (file, name) in try imports(of: module) where name.hasPrefix("Tally") {
      #expect(above.contains(name), "\(module)/\(file) imports \(name)")
    }
  }

  @Test("the engine imports nothing but itself", arguments: engine.sorted())
  func engineHasNoFoundation(_ module: String) throws {
    for (file, name) in try imports(of: module) {
      #expect(engine.contains(name), "\(module)/\(file) imports \(name)")
    }
  }

  @Test("every source folder is a layer of the table")
  func everyModuleIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    #expect(folders.filter { !$0.hasPrefix(".") }.sorted() == layers.sorted())
  }

  private var sources: URL {
    URL(filePath: #filePath).appending(path: "../../../Sources").standardized
  }

  private func imports(of module: String) throws -> [(file: String, name: String)] {
    let folder = sources.appending(path: module)
    var found: [(file: String, name: String)] = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let keyword = words.prefix(3).firstIndex(of: "import"), keyword + 1 < words.count
        else { continue }
        found.append((file, String(words[keyword + 1])))
      }
    }
    #expect(!found.isEmpty || module == "TallyText", "no import line was read in \(module)")
    return found
  }
}
