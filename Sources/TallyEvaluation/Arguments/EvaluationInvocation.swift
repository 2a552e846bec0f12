import Foundation
import TallyKit
import TallyRulebook
import TallySyntax

/// A command line as it was typed, in plain values.
struct EvaluationInvocation: Hashable, Sendable {
  /// What is asked for; nil where nothing was typed.
  let verb: EvaluationVerb?
  /// Whether help is asked for.
  let wantsHelp: Bool
  /// The words that are neither verb nor option.
  let operands: [String]
  private let options: [EvaluationOption: String]

  /// Reads the words typed after the tool's name.
  ///
  /// - Throws: `RunError` where a word is unknown or one is missing.
  init(_ arguments: [String]) throws {
    var words: [String] = []
    var options: [EvaluationOption: String] = [:]
    var wantsHelp = false
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--help" || word == "-h" {
        wantsHelp = true
      } else if word.hasPrefix("--") {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1).map(String.init)
        guard let option = parts.first.flatMap({ EvaluationOption(rawValue: $0) }) else {
          throw RunError(nil, "unknown option \(word); see: tally-evaluate --help")
        }
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
          throw RunError(nil, "\(option.usage) needs a value")
        }
        options[option] = value
      } else {
        words.append(word)
      }
    }
    verb = try words.first.map(EvaluationInvocation.verb)
    operands = Array(words.dropFirst())
    self.options = options
    self.wantsHelp = wantsHelp
    if !wantsHelp { try check() }
  }

  /// The value of an option.
  func value(_ option: EvaluationOption) -> String? { options[option] }

  /// The value of an option as a whole number above zero.
  ///
  /// - Throws: `RunError` where it is none.
  func number(_ option: EvaluationOption) throws -> Int? {
    guard let text = options[option] else { return nil }
    guard let number = Int(text), number > 0 else {
      throw RunError(nil, "\(option.usage): \"\(text)\" is not a whole number above zero")
    }
    return number
  }

  /// Where the report goes; nil where it is only printed.
  var output: String? { options[.output] ?? verb?.defaultOutput }

  /// The rules that the options or the place of the executable name.
  ///
  /// - Throws: `RunError` where there are none, `RuleErrors` where some cannot be read.
  func rulebook() throws -> Rulebook {
    let locator = RulesLocator(named: options[.rules], executable: Bundle.main.executableURL)
    return try Rulebook(contentsOf: locator.find())
  }

  /// The model of tagger and parser that the options or the place of the executable name.
  ///
  /// - Throws: `RunError` where there is none, or none that this build can use.
  func syntaxModel() throws -> SyntaxModel {
    let locator = SyntaxModelLocator(named: options[.model], executable: Bundle.main.executableURL)
    return try SyntaxModel(contentsOf: locator.find())
  }

  /// The tagger and parser of this run, or why there are none.
  ///
  /// - Throws: `RunError` where a model that was named cannot be used.
  func syntax() throws -> LoadedSyntax {
    try LoadedSyntax(named: options[.model], executable: Bundle.main.executableURL)
  }

  /// A checker with the rules and the model of this run.
  ///
  /// - Throws: `RunError` or `RuleErrors` where the rules or a model that was named cannot be used.
  func checker(options: CheckerOptions = CheckerOptions()) throws -> Checker {
    let syntax = try syntax()
    return Checker(rulebook: try rulebook(), syntax: syntax, options: options)
  }

  /// Writes a report to its place, with the folders above it, and prints it. What was added to it by hand stays.
  func publish(_ report: String) throws {
    EvaluationTool.print(report)
    guard let output else { return }
    let known = try? String(contentsOf: URL(filePath: output), encoding: .utf8)
    try write(HandWrittenPart.keeping(known, under: report), to: output)
  }

  /// Writes a text to its place, with the folders above it.
  func write(_ text: String, to output: String) throws {
    let folder = URL(filePath: output).deletingLastPathComponent().path
    try OutputFolder(folder).write([
      OutputFile(name: URL(filePath: output).lastPathComponent, bytes: Array(text.utf8))
    ])
  }

  private static func verb(_ word: String) throws -> EvaluationVerb {
    guard let verb = EvaluationVerb(rawValue: word) else {
      let known = EvaluationVerb.allCases.map(\.rawValue).joined(separator: ", ")
      throw RunError(nil, "unknown verb \"\(word)\"; the verbs are \(known)")
    }
    return verb
  }

  private func check() throws {
    guard let verb else { return }
    for option in options.keys where !verb.options.contains(option) {
      throw RunError(nil, "--\(option.rawValue) is not an option of \(verb.rawValue)")
    }
    guard verb.count.contains(operands.count) else {
      throw RunError(nil, "the form is: tally-evaluate \(verb.rawValue) \(verb.operands)")
    }
  }
}
