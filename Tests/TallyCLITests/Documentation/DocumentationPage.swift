import Foundation
import TallyTestSupport

/// A page of the documentation with the commands that it shows.
struct DocumentationPage {
  /// A command, and the exit code that the page says it has.
  struct Command {
    let text: String
    let code: Int32
  }

  /// The folder of the pages.
  static let folder = Repository.root.appending(path: "Sources/TallyKit/Documentation.docc")

  /// The lines between the fences of a language, fence by fence.
  private let fences: [(language: String, lines: [String])]

  /// Reads a page.
  init(_ name: String) throws {
    let text = try String(
      contentsOf: DocumentationPage.folder.appending(path: "\(name).md"), encoding: .utf8)
    var fences: [(language: String, lines: [String])] = []
    var open: (language: String, lines: [String])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if let fence = open { fences.append(fence) }
        open = open == nil ? (String(line.dropFirst(3)), []) : nil
      } else {
        open?.lines.append(line)
      }
    }
    self.fences = fences
  }

  /// The commands of all fences in the shell's language, in order.
  var commands: [Command] {
    var commands: [Command] = []
    for fence in fences where fence.language == "sh" {
      var lines = fence.lines[...]
      while var text = lines.popFirst() {
        while text.hasSuffix("\\"), let next = lines.popFirst() { text += "\n" + next }
        if text.contains("<<'JSON'") {
          while let next = lines.popFirst() {
            text += "\n" + next
            if next == "JSON" { break }
          }
        }
        let parts = text.components(separatedBy: " # exits ")
        let code = parts.count == 2 ? Int32(parts[1]) : 0
        if !text.isEmpty { commands.append(Command(text: parts[0], code: code ?? 0)) }
      }
    }
    return commands
  }

  /// The lines of the first fence in YAML that starts with some words.
  func yaml(_ start: String) -> [String] {
    fences.first { $0.language == "yaml" && $0.lines.first == start }?.lines ?? []
  }
}
