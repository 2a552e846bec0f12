import Foundation
import TallyTestSupport
import Testing

@testable import TallyKit

@Suite("Finding the rules")
struct RulesLocatorTests {
  @Test("a checkout's own rules come before those shipped beside the executable")
  func prefersCheckout() async throws {
    try await TemporaryFolder.with { folder in
      let root = folder.url.resolvingSymlinksInPath()
      try folder.write("", to: "Package.swift")
      try folder.write("", to: "rules/README.md")
      let executable = URL(filePath: try folder.write("", to: ".build/debug/tally"))
      try folder.write("", to: ".build/debug/tally_TallyRulebook.resources/rules/README.md")
      let found = try RulesLocator(named: nil, executable: executable).find()
      #expect(found.path == root.appending(path: "rules").path)
    }
  }

  @Test(
    "rules beside the executable, then in ../share/tally",
    arguments: ["bin/tally_TallyRulebook.resources/rules", "share/tally/rules"])
  func findsShipped(_ place: String) async throws {
    try await TemporaryFolder.with { folder in
      let executable = URL(filePath: try folder.write("", to: "bin/tally"))
      try folder.write("", to: place + "/README.md")
      let found = try RulesLocator(named: nil, executable: executable).find()
      #expect(found.path.hasSuffix(place))
    }
  }

  @Test("what was looked for is named where nothing is found")
  func namesPlaces() async throws {
    try await TemporaryFolder.with { folder in
      let executable = URL(filePath: try folder.write("", to: "bin/tally"))
      let error = #expect(throws: RunError.self) {
        try RulesLocator(named: nil, executable: executable).find()
      }
      #expect(error?.description.contains("share/tally/rules") == true)
      #expect(error?.description.contains("--rules DIR") == true)
      let named = #expect(throws: RunError.self) {
        try RulesLocator(named: "/nowhere/rules", executable: executable).find()
      }
      #expect(named?.description.contains("/nowhere/rules") == true)
    }
  }
}
